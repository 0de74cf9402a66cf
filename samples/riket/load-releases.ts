import {
	acceptPackage,
	addNetworkLink,
	answerMethods,
	networkLinks,
	noteDelivery,
	releasedFile,
	releasePackage,
	releasePreview,
	trustSenderKey,
} from '../../src/features/network/index.ts'
import { valueIn } from '../../src/platform/answer.ts'
import type { Caller, House } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import type { Riket } from './riket.ts'

const answers = {
	'decided-plan': 'yes',
	'plan-followed-up': 'yes',
	'plan-with-targets': 'yes',
	'landlords-overall': 'yes',
	'landlords-single': 'yes',
	'housing-first': 'yes',
	'own-contract-path': 'partly',
	'arrears-families': 'yes',
	'arrears-all': 'partly',
	'children-first': 'yes',
	outreach: 'partly',
	'single-entrance': 'no',
	'by-name-list': 'yes',
	'lived-experience': 'partly',
} as const

/**
 * Lillhamn releases to the network as any municipality does: refused once, since nobody had made sure of its key, then taken.
 * Handed over as a file, so that nothing is sent anywhere when an invented town is poured in.
 */
export async function loadReleases(house: House, lillhamnId: number, riket: Riket): Promise<void> {
	const strategist = await strategistOf(house, lillhamnId)
	const secretariat = callerOf(house, riket.municipalityId, riket.staff.secretariat, 'secretariat')
	if (strategist === null) return
	const lastYear = Number(riket.today.slice(0, 4)) - 1
	for (const year of [lastYear - 1, lastYear]) {
		const before = year < lastYear ? { ...answers, 'own-contract-path': 'no', outreach: 'no' } : answers
		const ownWords = { 'own-contract-path': 'Vägen är beslutad men följs inte i alla hus.' }
		valueIn(
			await answerMethods(strategist, { year, answers: before, ...(year < lastYear ? {} : { ownWords }) }),
		)
	}
	const link = { networkCode: 'RIKET', name: 'Riket i miniatyr', senderCode: '9901', way: 'file' }
	const { linkId } = valueIn(await addNetworkLink(strategist, link))
	await release(strategist, secretariat, linkId)
	const [key] = valueIn(await networkLinks(strategist, {})).keys
	valueIn(
		await trustSenderKey(secretariat, {
			placeId: riket.places['9901'],
			publicKey: (JSON.parse(key?.notice ?? '') as { publicKey: string }).publicKey,
			confirmedHow: 'Fingeravtrycket lästes upp i telefon av kommunens registrator.',
		}),
	)
	await release(strategist, secretariat, linkId)
}

/** Handed over at once; what the network answered is noted by the municipality. */
async function release(strategist: Caller, secretariat: Caller, linkId: string): Promise<void> {
	const { chosen } = valueIn(await releasePreview(strategist, { linkId }))
	const { releaseId } = valueIn(await releasePackage(strategist, { linkId, seen: chosen?.seen }))
	const { text } = valueIn(await releasedFile(strategist, { releaseId }))
	const { is } = valueIn(await acceptPackage(secretariat, { text, way: 'file' }))
	valueIn(await noteDelivery(strategist, { releaseId, outcome: is === 'accepted' ? 'received' : 'refused' }))
}

async function strategistOf(house: House, municipalityId: number): Promise<Caller | null> {
	const found = await asSystem(house, municipalityId, ({ db }) =>
		db
			.selectFrom('named.staff as s')
			.innerJoin('named.staffRole as r', (join) =>
				join.onRef('r.municipalityId', '=', 's.municipalityId').onRef('r.staffId', '=', 's.id'),
			)
			.select(['s.id', 's.committeeId'])
			.where('r.role', '=', 'strategist')
			.executeTakeFirst(),
	)
	return found === undefined
		? null
		: callerOf(house, municipalityId, found.id, 'strategist', found.committeeId)
}

function callerOf(
	house: House,
	municipalityId: number,
	actorId: string,
	role: string,
	controllerId: string | null = null,
): Caller {
	const actor = { municipalityId, actorId, controllerId, roles: [role], unitIds: [], organisationIds: [] }
	return { house, actor }
}
