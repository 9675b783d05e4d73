import Bars from './Bars.astro';
import Callout from './Callout.astro';
import Chart from './Chart.astro';
import Drawing from './Drawing.astro';
import FactBox from './FactBox.astro';
import Figure from './Figure.astro';
import Hard from './Hard.astro';
import LeftToAsk from './LeftToAsk.astro';
import Link from './Link.astro';
import LinkList from './LinkList.astro';
import Picture from './Picture.astro';
import Quote from './Quote.astro';
import Ring from './Ring.astro';
import Step from './Step.astro';
import Source from './Source.astro';

/** What a text is made of: the components that it may name, and ours for Markdown's links and pictures. */
export const components = {
	Bars,
	Callout,
	Chart,
	Drawing,
	FactBox,
	Figure,
	Hard,
	LeftToAsk,
	LinkList,
	Quote,
	Ring,
	Source,
	Step,
	a: Link,
	img: Picture,
};
