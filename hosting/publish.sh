#!/bin/sh
# Publishes a built site on this machine, in one stroke:   sh hosting/publish.sh dist /srv/site
#
# Each version lies in a folder of its own, and the link /srv/site/current points at the one that is served. A reader
# gets the old version whole or the new one whole. Files with names that change (styles, scripts, pictures, parts of the
# search index) are kept from versions of the last seven days, for readers who still have an old page open.
# Go back to an earlier version:   ln -s releases/NAME /srv/site/next && mv -T /srv/site/next /srv/site/current
set -eu

site=${1:-} place=${2:-} keep=5
if [ -z "$place" ] || [ ! -f "$site/index.html" ] || [ ! -d "$site/_astro" ]; then
	echo 'Say what to publish and where: sh hosting/publish.sh dist /srv/site. The first is the folder of a built site.' >&2
	exit 1
fi

mkdir -p "$place/releases"
place=$(cd "$place" && pwd)
name=$(date -u +%Y-%m-%dT%H%M%SZ)-$$
rm -rf "$place"/releases/.unfinished-*
next=$place/releases/.unfinished-$name
cp -R "$site" "$next"

for folder in _astro share drawings pagefind; do
	[ -d "$place/current/$folder" ] || continue
	(cd "$place/current/$folder" && find . -type f -mtime -7 ! -name 'pagefind*.js*' ! -name '*.pagefind*' | while read -r file; do
		if [ ! -e "$next/$folder/$file" ]; then
			mkdir -p "$(dirname "$next/$folder/$file")"
			cp -p "$file" "$next/$folder/$file"
		fi
	done)
done

mv "$next" "$place/releases/$name"
ln -s "releases/$name" "$place/next-$$"
mv -T "$place/next-$$" "$place/current"

ls -1 "$place/releases" | sort | head -n -$keep | while read -r old; do rm -rf "$place/releases/$old"; done
echo "Published $place/releases/$name."
