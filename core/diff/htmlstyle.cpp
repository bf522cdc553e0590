// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/htmlreport.h"

namespace strata {

// The colours are those of the window, so that a report looks like what it was made from. Signs are generated content: they are
// seen and printed, but not copied with the code. A sheet of paper is always light.
QByteArray reportStyleSheet()
{
    return R"(:root{color-scheme:light dark;--ground:#fff;--raised:#f6f7f9;--line:#dfe3ea;--text:#1c2330;--muted:#566074;--accent:#2556d8;
--added:#176b30;--removed:#b42733;--changed:#8a5708;--added-line:#e4f8ea;--added-mark:#a9e6bd;--removed-line:#fdebec;
--removed-mark:#f8bfc3;--ignored:#eef0f4;--hatch:#eff1f4}
@media screen and (prefers-color-scheme:dark){:root{--ground:#1a1e26;--raised:#14171d;--line:#2a303b;--text:#e3e7ee;--muted:#9aa5b7;
--accent:#86abff;--added:#5fd38a;--removed:#ff8a94;--changed:#e0ac52;--added-line:#16301f;--added-mark:#1f5f36;--removed-line:#3a1d22;
--removed-mark:#7a2e38;--ignored:#262b35;--hatch:#13161c}}
*{box-sizing:border-box}
body{margin:0;padding:0 clamp(12px,2vw,32px) 48px;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,sans-serif;
overflow-wrap:anywhere}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
code,pre,table.rows{font-family:ui-monospace,"JetBrains Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
.hidden,.skip:not(:focus){position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header{padding:28px 0 8px}
h1{margin:0 0 4px;font-size:26px;line-height:1.25}
h2{margin:0;font-size:16px;line-height:1.4;font-weight:600;display:inline}
h2 code{font-size:14px}
.muted,.facts{color:var(--muted)}
.versions{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(320px,100%),1fr));gap:12px;margin:18px 0}
.versions>div{border:1px solid var(--line);border-radius:8px;padding:12px 16px}
.versions h2{display:block}
.versions p{margin:4px 0 0}
.prompt{white-space:pre-wrap;max-height:14em;overflow:auto;margin:8px 0 0;padding-left:12px;border-left:3px solid var(--line)}
ins,del{text-decoration:none}
.plus{color:var(--added)}
.minus{color:var(--removed)}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;padding:10px 0 18px;margin:0;list-style:none;font-size:13px}
.legend span{display:inline-block;min-width:1.8em;padding:0 .4em;margin-right:.4em;text-align:center;
font-family:ui-monospace,monospace}
.files{border-collapse:collapse;width:100%;font-size:14px}
.files th{text-align:left;color:var(--muted);font-weight:500}
.files th,.files td{padding:4px 10px 4px 0;border-bottom:1px solid var(--line);vertical-align:top}
.files .number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.files th:first-child{width:5.5em}
.files .bar{width:130px}
.meter{display:flex;height:9px;margin-top:7px;gap:1px}
.meter i{min-width:2px;background:var(--added);border-radius:2px}
.meter i+i,.meter .gone{background:repeating-linear-gradient(135deg,var(--removed) 0 3px,var(--removed-mark) 3px 5px)}
.letter{display:inline-block;width:1.6em;text-align:center;border-radius:4px;border:1px solid currentColor;font:600 12px/1.5 system-ui,
sans-serif}
.A,.C{color:var(--added)}.D{color:var(--removed)}.M,.T{color:var(--changed)}.R{color:var(--accent)}
section.file{margin-top:28px;border:1px solid var(--line);border-radius:8px;overflow:clip}
section.file>details>summary{padding:9px 14px;background:var(--raised);cursor:pointer;border-radius:8px}
.count{font-size:13px;font-weight:500;white-space:nowrap}
.facts{margin:8px 14px;font-size:13px}
.fold{margin:0;border-block:1px solid var(--line);background:var(--raised);color:var(--muted);font-size:12px}
p.fold,.fold>summary{padding:3px 14px}
.fold>summary{cursor:pointer}
.fold>table{background:var(--ground);color:var(--text)}
table.rows{border-collapse:collapse;table-layout:fixed;width:100%;font-size:12.5px;line-height:1.45;tab-size:4}
col.n{width:4.6em}
.rows th{padding:3px 10px;text-align:left;font-weight:500;color:var(--muted);border-bottom:1px solid var(--line)}
.rows td{padding:0 8px 0 22px;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere;position:relative}
.rows td.n{padding:0 8px 0 2px;text-align:right;color:var(--muted);user-select:none;font-variant-numeric:tabular-nums}
.rows td.n+td{border-right:1px solid var(--line)}
.rows td.n+td:last-child{border-right:0}
.rows td.n+td.n{border-right:0}
td.a,.legend .a{background:var(--added-line)}
td.d,.legend .d{background:var(--removed-line)}
td.i,.legend .i{background:var(--ignored)}
td.a mark{background:var(--added-mark);color:inherit;border-bottom:2px solid var(--added)}
td.d mark{background:var(--removed-mark);color:inherit;border-bottom:2px solid var(--removed)}
td.f{background:repeating-linear-gradient(135deg,transparent 0 6px,var(--hatch) 6px 12px)}
td.a::before,td.d::before,td.i::before{position:absolute;left:7px;color:var(--muted);font-weight:700}
td.a::before{content:"+";color:var(--added)}
td.d::before{content:"\2212";color:var(--removed)}
td.c::before{content:"~";color:var(--changed)}
td.i::before{content:"\2248"}
td.m{box-shadow:inset 0 0 0 0 transparent;border-left:3px dashed var(--accent);padding-left:19px}
.to{float:right;margin-left:1em;font:12px/1.5 system-ui,sans-serif;color:var(--accent)}
.to::before{content:"\2192 "}
tr.label td{padding:2px 8px;border:0}
tr.label span{padding:0 8px;border:1px solid var(--line);border-radius:9px;font:12px/1.5 system-ui,sans-serif;color:var(--muted)}
.cut{color:var(--muted);font-style:italic}
.images{display:flex;flex-wrap:wrap;gap:16px;padding:14px}
figure{margin:0;flex:1 1 280px}
figcaption{font-size:13px;color:var(--muted)}
figure img{max-width:100%;max-height:70vh;border:1px solid var(--line);
background:repeating-conic-gradient(#d8d8d8 0 25%,#fff 0 50%) 0 0/16px 16px}
footer{margin-top:32px;color:var(--muted);font-size:13px}
@media (forced-colors:active){td.a,td.d,td.i{border-block:1px solid}}
@media print{@page{margin:12mm}
body{padding:0;font-size:10pt}
table.rows{font-size:7.5pt}
td,mark,.legend span,.meter i,.fold,summary{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.skip{display:none}
.prompt{max-height:none}
section.file{break-before:page;border:0;overflow:visible}
summary{list-style:none;break-after:avoid}
tr,figure,.versions>div{break-inside:avoid}
thead{display:table-header-group}
.hidden{clip-path:none;display:none}
a{color:inherit;text-decoration:none}}
)";
}

} // namespace strata
