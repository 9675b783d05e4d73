/** The components that a text may use, with their attributes. Content can use nothing else. */
export const proseComponents: Record<string, { required: string[]; optional: string[] }> = {
	Figure: { required: ['of'], optional: ['place'] },
	Chart: { required: ['of', 'places'], optional: [] },
	Bars: { required: ['title', 'names', 'values', 'sources'], optional: [] },
	Drawing: { required: ['of'], optional: [] },
	Source: { required: ['id'], optional: [] },
	Step: { required: ['id', 'title'], optional: [] },
	Hard: { required: [], optional: [] },
	LeftToAsk: { required: [], optional: [] },
	Callout: { required: ['title'], optional: [] },
	FactBox: { required: ['title'], optional: [] },
	Ring: { required: ['title', 'centre'], optional: [] },
	LinkList: { required: ['title'], optional: [] },
	Quote: { required: ['source'], optional: [] },
};
