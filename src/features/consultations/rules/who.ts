/** Who is behind an answer, as everybody may read it: a person has a number and no name. */
export type Who =
	| { readonly is: 'body'; readonly name: string }
	| { readonly is: 'organisation'; readonly name: string }
	| { readonly is: 'person'; readonly name: null }

type Answer = {
	readonly sender: 'body' | 'organisation' | 'person'
	readonly bodyName: string | null
	readonly organisation: string | null
}

export function whoIn({ sender, bodyName, organisation }: Answer): Who {
	if (sender === 'body') return { is: 'body', name: bodyName ?? '' }
	return sender === 'organisation'
		? { is: 'organisation', name: organisation ?? '' }
		: { is: 'person', name: null }
}
