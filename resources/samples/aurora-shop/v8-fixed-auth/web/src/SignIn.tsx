import { useEffect, useState } from "react";
import { sendLink, whoAmI } from "./api";

export function SignIn() {
  const [mail, setMail] = useState("");
  const [sent, setSent] = useState(false);
  const [me, setMe] = useState<string>();

  useEffect(() => {
    // Asking is enough: a session that has run out is renewed on the way. Reloading here is what looped.
    whoAmI().then(setMe, () => setMe(undefined));
  }, [sent]);

  if (me) return <span>Signed in as {me}</span>;
  if (sent) return <span>Look into your mail: the link works for a quarter of an hour.</span>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sendLink(mail).then(() => setSent(true));
      }}
    >
      <input type="email" aria-label="Mail address" required value={mail} onChange={(event) => setMail(event.target.value)} />
      <button>Send me a link</button>
    </form>
  );
}
