import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { digestOfText } from '../../src/features/network/commands/submissions/read-signed.ts'
import { trustSenderKey } from '../../src/features/network/commands/submissions/trust-sender-key.ts'
import { senderAt } from '../../src/features/network/queries/submissions/callers.ts'
import {
	type Package,
	packageFormat,
	type SignedPackage,
} from '../../src/features/network/rules/submissions/package.ts'
import type { SampleNetwork } from '../../src/features/network/samples.ts'
import { instant } from '../../src/foundation/plain-date.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller, House } from '../../src/platform/house.ts'

export type SendingKey = {
	readonly privateKey: KeyObject
	readonly publicKey: string
	readonly fingerprint: string
}

export function sendingKey(): SendingKey {
	const { privateKey, publicKey } = generateKeyPairSync('ed25519')
	const bytes = publicKey.export({ type: 'spki', format: 'der' })
	return {
		privateKey,
		publicKey: bytes.toString('base64'),
		fingerprint: createHash('sha256').update(bytes).digest('hex'),
	}
}

/** The network's code is its name after its number. */
export const networkOf = (name = 'Provriket') => `9${String(name.length).padStart(3, '0')}-${name}`

/** An invented municipality of the sample's register, whose key the secretariat has made sure of. */
export async function sendingTown(tenant: SampleNetwork, code = '9001', name = 'Ekby') {
	const key = sendingKey()
	valueIn(
		await trustSenderKey(tenant.as('secretariat'), {
			...{ placeId: tenant.places[code], publicKey: key.publicKey },
			confirmedHow: 'Uppläst i telefon av kommunens registrator.',
		}),
	)
	return { key, code, name, placeId: tenant.places[code] ?? '', network: networkOf() }
}

type Town = Awaited<ReturnType<typeof sendingTown>>

/** A package that may stand, changed as said. */
export function samplePackage({ network, code, name }: Town, changed: Partial<Package> = {}): Package {
	const figure = { version: 1, year: 2025, part: '', coverage: null } as const
	return {
		...{ format: packageFormat, id: randomUUID(), number: 1, replaces: null, reason: '' },
		...{ sender: { country: 'SE', code, name }, network, releasedAt: instant('2026-10-12T06:30:00Z') },
		...{ firstYear: 2024, lastYear: 2026 },
		figures: [
			{ ...figure, definition: 'homeless-on-list', state: 'number', value: 34, coverage: 0.9 },
			{ ...figure, definition: 'homeless-on-list', part: 'sex=woman', state: 'number', value: 14 },
			{ ...figure, definition: 'homeless-on-list', part: 'sex=man', state: 'number', value: 20 },
			{ ...figure, definition: 'homeless-on-list', part: 'sex=unknown', state: 'number', value: 0 },
			{ ...figure, definition: 'children-in-homelessness', state: 'withheld', value: null },
			{ ...figure, definition: 'homeless-inflow', state: 'not-counted', value: null },
			{ ...figure, definition: 'prevented-180-arrears-notice', state: 'number', value: 0.75 },
			{ ...figure, definition: 'evictions-executed', year: 2024, state: 'number', value: 0 },
		],
		population: [{ year: 2025, population: 24_310, source: 'SCB, folkmängd 31 december' }],
		methods: [
			{
				year: 2026,
				question: 'decided-plan',
				questionnaireVersion: 1,
				answer: 'yes',
				ownWords: 'Antagen i mars.',
			},
		],
		hiding: { below: 5, solver: 'highs', digest: digestOfText('attack'), cells: 120, hidden: 9 },
		...changed,
	}
}

export function signedBy({ privateKey, fingerprint }: SendingKey, text: string): SignedPackage {
	return {
		package: text,
		signature: sign(null, Buffer.from(text, 'utf8'), privateKey).toString('base64'),
		key: fingerprint,
	}
}

/** As it goes over the wire. */
export const wired = (key: SendingKey, given: Package): string =>
	JSON.stringify(signedBy(key, JSON.stringify(given)))

/** Whoever posts a text to the network. */
export async function posting(house: House, network: string, text: string): Promise<Caller> {
	const caller = await senderAt(house, network, text)
	if (caller === null) throw new Error('no such network')
	return caller
}
