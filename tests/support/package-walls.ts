import { randomUUID } from 'node:crypto'
import type { Package, PackageFigure } from '../../src/features/network/rules/submissions/package.ts'
import { type SendingKey, sendingKey, signedBy, wired } from './sending-town.ts'

type From = {
	readonly key: SendingKey
	/** A package that would be let in now. */
	readonly next: Package
	/** The one that stands. */
	readonly last: Package
}

/** One package for each wall that there is, wrong in nothing else: by the reason that it must be refused for. */
export function packageWalls({ key, next, last }: From): Readonly<Record<string, string>> {
	const text = JSON.stringify(next)
	const stranger = sendingKey()
	const changed = (change: Partial<Package> | object) => wired(key, { ...next, ...change })
	const persons: object = { persons: [{ name: 'Kim' }] }
	const [whole, ...parts] = next.figures
	const [town] = next.population
	if (whole === undefined || town === undefined) throw new Error('the sample has figures and population')
	const withWhole = (change: Partial<PackageFigure>) =>
		changed({ figures: [{ ...whole, ...change }, ...parts] })
	return {
		'signature-wrong': JSON.stringify({ ...signedBy(stranger, text), key: key.fingerprint }),
		'key-unknown': JSON.stringify(signedBy(stranger, text)),
		'number-used': changed({ number: last.number }),
		'number-not-next': changed({ number: next.number + 1 }),
		'id-used': changed({ id: last.id }),
		'replaces-another': changed({ replaces: randomUUID() }),
		'not-as-written': JSON.stringify(signedBy(key, `${text} `)),
		'not-json': '{"package":',
		'unknown-field': changed(persons),
		'leads-to-somebody': changed({ reason: 'Ring 070-123 45 67.' }),
		'not-plain-text': changed({ reason: 'a\u0007b' }),
		'too-small-to-tell': withWhole({ value: 2 }),
		'state-and-value': withWhole({ value: null }),
		'definition-unknown': withWhole({ definition: 'own-measure' }),
		'told-twice': changed({ figures: [...next.figures, whole] }),
		'told-by-the-rest': changed({ figures: next.figures.map(fewLeft) }),
		'for-another-network': changed({ network: '9010-Grannriket' }),
		'year-outside': changed({ population: [{ ...town, year: next.firstYear - 1 }] }),
	}
}

/** Of 34 there are 31 men, and the women are withheld. */
function fewLeft(one: PackageFigure): PackageFigure {
	if (one.part === 'sex=man') return { ...one, value: 31 }
	return one.part === 'sex=woman' ? { ...one, state: 'withheld', value: null } : one
}
