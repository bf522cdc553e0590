#!/bin/sh
# Starts the shop from wherever it is called.
cd "$(dirname "$0")" && exec python3 -m app.main "$@"
