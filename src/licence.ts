/** The licence of texts and drawings: content/LICENSE.md says the same to those who read the files. */
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
