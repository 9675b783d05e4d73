import { defineCollection, type SchemaContext } from 'astro:content';
import type { z } from 'astro/zod';
import { cover } from './collections/fields.ts';
import { allKinds, anyKindNames, kindNames, kinds, type AnyKind, type Kind } from './collections/kinds.ts';
import { entriesOf } from './content/loader.ts';

// The type of what Astro gives says that the picture itself stands in the field; it is the name of its file.
const pictureOf = ({ image }: SchemaContext) =>
	image() as unknown as z.ZodType<z.infer<ReturnType<typeof image>>, string>;

/** Facts whose cover Astro reads as a picture. To all others the field is the name of a file. */
const withPicture =
	<F extends z.ZodRawShape>(schema: z.ZodObject<F>) =>
	(context: SchemaContext) =>
		schema.extend({ cover: cover.extend({ file: cover.shape.file.pipe(pictureOf(context)) }).optional() });

type Pictured<F extends z.ZodRawShape> = ReturnType<typeof withPicture<F>>;
type FactsOf<S> =
	S extends z.ZodObject<infer F extends z.ZodRawShape> ? ('cover' extends keyof F ? Pictured<F> : S) : never;

/** A collection of the facts of every kind, and one of the texts of every kind that has some. */
type Collections = { [K in AnyKind]: { schema: FactsOf<(typeof allKinds)[K]['facts']> } } & {
	[K in Kind as `${K}Text`]: { schema: (typeof kinds)[K]['text'] };
};

function factsOf(kind: AnyKind) {
	const schema: z.ZodObject = allKinds[kind].facts;
	return defineCollection({
		loader: entriesOf(kind, 'facts'),
		schema: 'cover' in schema.shape ? withPicture(schema) : schema,
	});
}
const textsOf = (kind: Kind) => defineCollection({ loader: entriesOf(kind, 'texts'), schema: kinds[kind].text });

export const collections = Object.fromEntries([
	...anyKindNames.map((kind) => [kind, factsOf(kind)]),
	...kindNames.map((kind) => [`${kind}Text`, textsOf(kind)]),
]) as unknown as Collections;
