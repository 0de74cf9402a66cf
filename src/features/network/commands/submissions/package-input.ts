import * as z from 'zod'
import { countries } from '../../rules/places/place.ts'
import { packageFormat } from '../../rules/submissions/package.ts'
import { isPlainText } from '../../rules/submissions/plain-text.ts'

/*
 * A package's shape, and no other field anywhere: docs/submission.schema.json is written from here. Five fields hold words of
 * the sender's own; all else is a number, a code or one of a few names.
 */

const words = (longest: number) => z.string().max(longest, 'too-long').refine(isPlainText, 'not-plain-text')
const said = (longest: number) => words(longest).min(1, 'required')
const year = () => z.int().min(1990).max(2200)
/** A name as definitions and questions have them. */
const name = () =>
	z
		.string()
		.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'not-a-name')
		.max(80, 'too-long')
const uuid = () => z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'not-an-id')
const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/, 'not-a-digest')
const share = () => z.number().min(0).max(1)
const version = () => z.int().min(1).max(1000)
const count = () => z.int().min(0).max(1_000_000_000)

const sender = z.strictObject({
	country: z.enum(countries),
	code: z
		.string()
		.regex(/^\d{3,4}$/, 'not-a-code')
		.describe("As the country's own office writes it, leading zeros kept."),
	name: said(100),
})

const figure = z.strictObject({
	definition: name(),
	version: version(),
	year: year(),
	part: z
		.string()
		.max(200, 'too-long')
		.regex(/^(?:[a-z_]+=[a-z0-9-]+(?:;[a-z_]+=[a-z0-9-]+)*)?$/, 'not-a-part')
		.describe('`label=code` in the order of the labels, joined by `;`; empty is the whole.'),
	state: z
		.enum(['number', 'withheld', 'not-counted'])
		.describe('No line at all is no answer; zero is a number.'),
	value: z
		.number()
		.min(0)
		.max(1_000_000_000)
		.nullable()
		.describe('Null unless the state is a number. Counts are whole; a share is 0–1.'),
	coverage: share()
		.nullable()
		.describe('Share of those who should have answered that had; null where nobody has told.'),
})

const population = z.strictObject({
	year: year(),
	population: z.int().min(1).max(100_000_000),
	source: said(300),
})

const method = z.strictObject({
	year: year(),
	question: name(),
	questionnaireVersion: version(),
	answer: z.enum(['yes', 'partly', 'no', 'not-known']),
	ownWords: words(1000),
})

const hiding = z.strictObject({
	below: z
		.int()
		.min(2)
		.max(100)
		.describe('Counts from one up to this were hidden, and what they could be told from.'),
	solver: said(300),
	digest: sha256().describe('SHA-256 of what the attack was made on.'),
	cells: count(),
	hidden: count(),
})

export const packageSchema = z.strictObject({
	format: z.literal(packageFormat),
	id: uuid().describe('Of the package itself, never used twice.'),
	number: z
		.int()
		.min(1)
		.max(1_000_000)
		.describe("The sender's own count to this network, from 1; each is the next."),
	replaces: uuid()
		.nullable()
		.describe("The package that this one takes the place of; null for a sender's first."),
	reason: words(500).describe('Why an earlier one is replaced; empty for the first.'),
	sender,
	network: z
		.string()
		.min(1, 'required')
		.max(100, 'too-long')
		.regex(/^[\p{L}\d][\p{L}\d._-]*$/u, 'not-a-code')
		.describe('The network that it is meant for, by its code.'),
	releasedAt: z
		.string()
		.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/, 'not-a-moment')
		.refine((text) => !Number.isNaN(Date.parse(text)), 'not-a-moment')
		.describe('ISO 8601 in UTC.'),
	firstYear: year(),
	lastYear: year(),
	figures: z.array(figure).max(20_000, 'too-many'),
	population: z.array(population).max(300, 'too-many'),
	methods: z.array(method).max(5000, 'too-many'),
	hiding: hiding
		.nullable()
		.describe('How small numbers were hidden before this was published; null when no figure is told.'),
})

/** As it travels: the package's exact text, written without blanks between its parts, and the signature of that text. */
export const signedPackageSchema = z.strictObject({
	package: z
		.string()
		.min(2)
		.max(4_000_000, 'too-long')
		.describe('The package as JSON, signed byte for byte.'),
	signature: z
		.string()
		.regex(/^[A-Za-z0-9+/]{86}==$/, 'not-a-signature')
		.describe('Ed25519 over the UTF-8 of `package`, base64.'),
	key: sha256().describe("SHA-256 of the sender's public key (SPKI, DER), hex."),
})
