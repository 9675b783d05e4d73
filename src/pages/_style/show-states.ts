/* Shows states that come and go: each rule for :hover, :focus-visible and :active is read again for what says so. */

const STATES: [RegExp, string][] = [
	[/:hover/g, '[data-state=hover]'],
	[/:focus-visible/g, '[data-state=focus]'],
	[/:active/g, '[data-state=active]'],
];

/** A rule as it is written where it stands: in its layers and conditions. */
function around(rule: CSSRule, css: string): string {
	const { parentRule } = rule;
	if (!parentRule) return css;
	const head = parentRule.cssText.slice(0, parentRule.cssText.indexOf('{')).replace(/\(hover: hover\)/, 'all');
	return around(parentRule, `${head}{${css}}`);
}

const rulesIn = (rules: CSSRuleList): CSSStyleRule[] =>
	[...rules].flatMap((rule) =>
		rule instanceof CSSStyleRule ? rule : 'cssRules' in rule ? rulesIn(rule.cssRules as CSSRuleList) : [],
	);

const shown = [...document.styleSheets].flatMap((sheet) =>
	rulesIn(sheet.cssRules).flatMap((rule) => {
		const selector = STATES.reduce((text, [state, mark]) => text.replace(state, mark), rule.selectorText);
		return selector === rule.selectorText ? [] : around(rule, `${selector}{${rule.style.cssText}}`);
	}),
);
document.head.append(Object.assign(document.createElement('style'), { textContent: shown.join('\n') }));
