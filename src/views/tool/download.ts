/** Gives the reader a file. Takes its text, its kind and its name. */
export function download(text: string, type: string, name: string) {
	const link = Object.assign(document.createElement('a'), {
		href: URL.createObjectURL(new Blob([text], { type })),
		download: name,
	});
	link.click();
	URL.revokeObjectURL(link.href);
}
