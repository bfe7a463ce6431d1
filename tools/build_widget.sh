#!/bin/sh
# Builds hearback/channels/webchat/widget.js from widget/*.js. For who changes the widget: it needs Node, nothing else does.
set -eu
cd "$(dirname "$0")/.."
out=hearback/channels/webchat/widget.js
hash=$(python3 -m tools.check_widget --hash)
npx --yes esbuild@0.28 hearback/channels/webchat/widget/widget.js --bundle --minify --format=iife --target=es2022 \
  --banner:js="/*! Hearback chat, Apache-2.0. Source $hash */" --outfile="$out"
python3 -m tools.check_widget
