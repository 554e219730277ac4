/** The shape of the words of the interface: a sentence with `{names}`, or one per plural form, chosen by `{count}`. */

/** Forms by `Intl.PluralRules`; `other` is the one every language has. */
export interface Plural {
	readonly one?: string;
	readonly other: string;
}

export type Message = string | Plural;

/** One area's words in another language: the same keys, each a sentence where the first is one, forms where it has forms. */
export type Words<First> = { readonly [Key in keyof First]: First[Key] extends string ? string : Plural };

/** The names in braces that a sentence needs. */
export type Names<Sentence> = Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** The names that a message of the first language needs. */
export type ParamsOf<M> = M extends string
	? Names<M>
	: M extends { readonly other: infer Other }
		? Names<Other> | 'count'
		: never;
