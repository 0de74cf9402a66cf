import { matching } from '../../../platform/purpose.ts'
import type { Act } from '../../../platform/transaction.ts'
import { placeOf } from '../commands/place-of.ts'
import { daysReadEitherWay, phoneKeyOf, soundKeyOf } from '../rules/doubles.ts'
import { foldName } from '../rules/fold-name.ts'
import type { IdentityNumber } from '../rules/identity-number.ts'
import { defaultWeights } from '../rules/matching/default-weights.ts'
import type { MatchReason } from '../rules/matching/explain.ts'
import type { MatchRecord } from '../rules/matching/fields.ts'
import { rankCandidates } from '../rules/matching/rank.ts'
import type { PersonName } from '../rules/name-of.ts'
import { listCandidates, listNumbers } from '../store/candidates.ts'
import { listHoldersOfNumber } from '../store/people.ts'
import { listRecords } from '../store/records.ts'
import { isSomebodyElse } from './is-somebody-else.ts'
import { matchRecordsOf } from './match-records-of.ts'
import { nameOfRecord } from './people-of-records.ts'

export type Subject = Omit<MatchRecord, 'id' | 'birthDate' | 'nationalId'> & {
	readonly number: IdentityNumber | null
	readonly bornOn: IdentityNumber['bornOn']
}

export type Found = {
	readonly recordId: string
	readonly personId: string
	readonly probability: number
	readonly reasons: readonly MatchReason[]
}
export type Double = Found & PersonName & { readonly bornOn: IdentityNumber['bornOn'] }

// Before writing it costs little to look: one is asked already where a search through all would not trouble anybody.
const askFrom = 0.005
const most = 5

/** Who may already be registered as the same person: those whom the actor may know, and those nobody is told about. */
export type Doubles = { readonly known: readonly Double[]; readonly hidden: readonly Found[] }

/**
 * Looks past row security in every case, and then asks with the actor's own eyes whom of those found they may know: the
 * answer takes the same way whether somebody is protected or not. `own` records are left out.
 */
export async function doublesOf(act: Act, subject: Subject, own: readonly string[] = []): Promise<Doubles> {
	const found = (await matching(act, (db) => lookFor({ ...act, db }, subject))).filter(
		(one) => !own.includes(one.recordId),
	)
	const records = await listRecords(
		act.db,
		found.map((one) => one.recordId),
	)
	const seen = new Map(
		records.filter((record) => record.knownAs !== null).map((record) => [record.personId, record]),
	)
	const known = found.flatMap((one): Double[] => {
		const record = seen.get(one.recordId)
		return record === undefined ? [] : [{ ...one, ...nameOfRecord(record), bornOn: record.bornOn }]
	})
	return {
		known: known
			.filter((one, at) => known.findIndex((other) => other.personId === one.personId) === at)
			.slice(0, most),
		hidden: found.filter((one) => !seen.has(one.recordId)),
	}
}

async function lookFor(act: Act, { number, bornOn, ...told }: Subject): Promise<Found[]> {
	const { db, house } = act
	const { committeeId } = placeOf(act)
	const { givenName = '', familyName = '' } = told
	const indexes = number === null ? [] : house.keys.blindIndexes(number.number)
	const own = indexes.map((blindIndex) => ({ kind: number?.kind ?? '', blindIndex }))
	const holders = number === null ? [] : await listHoldersOfNumber(db, indexes)
	const found = await listCandidates(db, committeeId, {
		holderIds: holders.map((holder) => holder.recordId),
		foldedNames: [foldName(`${givenName} ${familyName}`), foldName(`${familyName} ${givenName}`)],
		soundKey: soundKeyOf(givenName, familyName),
		phoneKey: phoneKeyOf(told.phone),
		birthDates: bornOn === null ? [] : daysReadEitherWay(bornOn),
	})
	const recordIds = found.map((candidate) => candidate.recordId)
	const numbers = Map.groupBy(await listNumbers(db, committeeId, recordIds), (one) => one.recordId)
	const candidates = found.filter(({ recordId }) => !isSomebodyElse(own, numbers.get(recordId) ?? []))
	const record = { ...told, id: '', birthDate: bornOn, nationalId: number?.number ?? null }
	const persons = new Map(candidates.map((candidate) => [candidate.recordId, candidate.personId]))
	return rankCandidates(
		record,
		matchRecordsOf(candidates, [...numbers.values()].flat(), house.keys),
		defaultWeights,
	).flatMap(({ id, probability, reasons }) =>
		probability < askFrom ? [] : [{ recordId: id, personId: persons.get(id) ?? id, probability, reasons }],
	)
}
