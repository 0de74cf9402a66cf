import type { Instant } from '../../../../foundation/plain-date.ts'
import type { Country } from '../places/place.ts'

/*
 * What a municipality releases to a network: aggregates that it has published already, one figure a line. There is no field
 * that could hold a person, and nothing beside these fields is let in.
 */

export const packageFormat = 'bofast-submission/1'

export type Package = {
	readonly format: typeof packageFormat
	/** Of the package itself, never used twice. */
	readonly id: string
	/** The sender's own count to this network, from 1; each is the next. */
	readonly number: number
	/** The package that this one takes the place of; null for a sender's first. */
	readonly replaces: string | null
	/** Why an earlier one is replaced; empty for the first. */
	readonly reason: string
	readonly sender: { readonly country: Country; readonly code: string; readonly name: string }
	/** The network that it is meant for, by its code: nobody can hand it on to another. */
	readonly network: string
	readonly releasedAt: Instant
	readonly firstYear: number
	readonly lastYear: number
	readonly figures: readonly PackageFigure[]
	readonly population: readonly {
		readonly year: number
		readonly population: number
		readonly source: string
	}[]
	readonly methods: readonly MethodAnswer[]
	/** How small numbers were hidden before this was published; null when no figure is told. */
	readonly hiding: {
		readonly below: number
		readonly solver: string
		/** SHA-256 of what the attack was made on. */
		readonly digest: string
		readonly cells: number
		readonly hidden: number
	} | null
}

/** No line of a figure is "no answer"; the three states are three things, and zero is a number. */
export type PackageFigure = {
	readonly definition: string
	readonly version: number
	readonly year: number
	/** `label=code` in the order of the labels, joined by `;`; empty is the whole. */
	readonly part: string
	readonly state: 'number' | 'withheld' | 'not-counted'
	/** Null unless the state is a number. */
	readonly value: number | null
	/** Share of those who should have answered that had, 0–1; null where nobody has told. */
	readonly coverage: number | null
}

export type MethodAnswer = {
	readonly year: number
	readonly question: string
	readonly questionnaireVersion: number
	readonly answer: 'yes' | 'partly' | 'no' | 'not-known'
	readonly ownWords: string
}

/** A package as it travels: its exact text, and the signature of that text. */
export type SignedPackage = {
	/** The package as JSON, signed byte for byte. */
	readonly package: string
	/** Ed25519 over the UTF-8 of `package`, base64. */
	readonly signature: string
	/** SHA-256 of the sender's public key (SPKI, DER), hex. */
	readonly key: string
}
