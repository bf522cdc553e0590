"""Aurora Shop: the back end."""
