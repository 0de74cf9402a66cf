import { type Refusal, refuse } from '../../../../foundation/refusal.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { canonical, type TableWrites } from '../../rules/register/exchange-changes.ts'
import type { ExchangedRow } from '../../rules/register/exchanged-table.ts'
import { checkPackage, type PackageProblem } from '../../rules/submissions/check-package.ts'
import type { Package } from '../../rules/submissions/package.ts'
import { digestOfText, isSignedBy, readPackage } from '../submissions/read-signed.ts'
import { fingerprintOf, readPublicKey } from '../submissions/trust-sender-key.ts'

type RowsOf = ReadonlyMap<string, readonly ExchangedRow[]>

type Given = {
	readonly here: RowsOf
	/** The document's rows, by the ids that they have here. */
	readonly incoming: RowsOf
	readonly write: ReadonlyMap<string, TableWrites>
}

/** Where: the municipality's code, the package's number, and the place in it. Why: as a package that is sent is refused. */
type PackageFault = { readonly path: string; readonly problem: string }

const mostTold = 100

/** Null when every package that a document brings in holds; refused with every fault and the package that it is in otherwise. */
export function refusedPackages(act: Pick<Act, 'today' | 'now'>, given: Given): Refusal | null {
	const problems = faultsInPackages(given, act)
	if (problems.length === 0) return null
	const told = { count: problems.length, problems: problems.slice(0, mostTold) }
	return refuse({ because: 'register-packages-wrong', ...told })
}

/**
 * All that is wrong with the packages that a document brings in. They are tried as if they had been sent, each after the one
 * before it: by the key that stands here or in the document, by their text and digest, and by what they say.
 */
function faultsInPackages(
	{ here, incoming, write }: Given,
	{ today, now }: Pick<Act, 'today' | 'now'>,
): PackageFault[] {
	const placeOf = known('counted.network_place', 'id', here, incoming)
	const keyOf = known('counted.sender_key', 'fingerprint', here, incoming)
	const lastOf = new Map<string, Last>()
	for (const row of inOrder(here.get('counted.received_package') ?? [])) lastOf.set(ofPlace(row), lastIn(row))
	return inOrder(addedIn(write)).flatMap((row) => {
		const place = placeOf.get(ofPlace(row))
		const last = lastOf.get(ofPlace(row)) ?? null
		lastOf.set(ofPlace(row), lastIn(row))
		const key = keyOf.get(String(row.key_fingerprint))
		const which = `${String(place?.country)}-${String(place?.code)}/${String(row.number)}`
		return problemsOf(row, { place, key, last, today, now }).map(({ path, because }) => ({
			...{ path: path === '' ? which : `${which} ${path}`, problem: because },
		}))
	})
}

/** How many of them nobody has signed: they were answered by hand. */
export const unsignedAmong = (write: Given['write']): number =>
	addedIn(write).filter((row) => !isSigned(row)).length

/** Those that are not here yet. */
const addedIn = (write: Given['write']) => write.get('counted.received_package')?.added ?? []

const isSigned = ({ way }: ExchangedRow) => way !== 'form' && way !== 'template'
const ofPlace = ({ place_id }: ExchangedRow) => String(place_id)
const lastIn = ({ id, number }: ExchangedRow): Last => ({ id: String(id), number: Number(number) })
const inOrder = (rows: readonly ExchangedRow[]) =>
	rows.toSorted((one, other) => Number(one.number) - Number(other.number))

/** What stands here goes before what the document says. */
const known = (table: string, key: string, here: RowsOf, incoming: RowsOf) =>
	new Map(
		[...(incoming.get(table) ?? []), ...(here.get(table) ?? [])].map(
			(row) => [String(row[key]), row] as const,
		),
	)

type Last = { readonly id: string; readonly number: number }
type Beside = Pick<Act, 'today' | 'now'> & {
	readonly place: ExchangedRow | undefined
	readonly key: ExchangedRow | undefined
	readonly last: Last | null
}

const problem = (path: string, because: string): PackageProblem[] => [{ path, because }]

function problemsOf(row: ExchangedRow, { place, key, last, today, now }: Beside): PackageProblem[] {
	const { signed_text: signedText, digest, content } = row
	if (isSigned(row) !== (typeof signedText === 'string')) return problem('signature', 'signature-wrong')
	const fault = typeof signedText === 'string' ? faultInKey(row, signedText, key) : null
	if (fault !== null) return problem(...fault)
	const read = readPackage(typeof signedText === 'string' ? signedText : JSON.stringify(content))
	if ('problems' in read) return [...read.problems]
	const text = typeof signedText === 'string' ? signedText : JSON.stringify(read.package)
	if (digestOfText(text) !== digest) return problem('digest', 'not-its-text')
	if (!saysTheSame(row, read.package)) return problem('', 'not-its-text')
	if (place?.kind !== 'municipality') return problem('sender.code', 'sender-unknown')
	const sender = { country: place.country, code: String(place.code) } as Package['sender']
	// It was meant for the network that the document comes from, under the code that it had there.
	return checkPackage(read.package, { network: read.package.network, sender, last, today, now })
}

function faultInKey(
	row: ExchangedRow,
	text: string,
	key: ExchangedRow | undefined,
): readonly [path: string, because: string] | null {
	if (key === undefined || key.place_id !== row.place_id) return ['key', 'key-unknown']
	const publicKey = readPublicKey(String(key.public_key))
	if (publicKey === null || fingerprintOf(publicKey) !== row.key_fingerprint) return ['key', 'key-unknown']
	if (!isSignedBy(publicKey, text, String(row.signature))) return ['signature', 'signature-wrong']
	const { until } = key
	const isLate = typeof until === 'string' && Date.parse(String(row.received_at)) > Date.parse(until)
	return isLate ? ['key', 'key-ended'] : null
}

/** What the row says beside the package is what the package says. */
const saysTheSame = (row: ExchangedRow, given: Package): boolean =>
	canonical(row.content ?? null) === canonical(given) &&
	row.id === given.id &&
	row.number === given.number &&
	row.replaces === given.replaces &&
	row.first_year === given.firstYear &&
	row.last_year === given.lastYear &&
	Date.parse(String(row.released_at)) === Date.parse(given.releasedAt)
