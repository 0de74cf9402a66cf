import { foundMunicipality } from '../../src/features/organisation/index.ts'
import { dayOf } from '../../src/foundation/plain-date.ts'
import type { House } from '../../src/platform/house.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { openPassword, openSignIn } from '../../src/platform/sign-in/sign-in.ts'
import type { Act } from '../../src/platform/transaction.ts'
import { pour } from '../pour.ts'
import { loadCoordination } from './load-coordination.ts'
import { loadFigures } from './load-figures.ts'
import { bringToLillhamn, loadKnowledge } from './load-knowledge.ts'
import { loadPartnership } from './load-partnership.ts'
import { loadPlaces } from './load-places.ts'
import { loadRegisterSlice } from './load-register.ts'
import { loadReleases } from './load-releases.ts'
import { loadYearlyReport } from './load-yearly-report.ts'
import type { Riket } from './riket.ts'

/** Those who keep and visit an invented country's network; nobody real is behind them. */
const staff = [
	{ key: 'adm.riket', name: 'Adam Mo', title: 'Administratör', role: 'administrator' },
	{ key: 'karin.lund', name: 'Karin Lund', title: 'Nationell samordnare', role: 'secretariat' },
	{ key: 'per.aas', name: 'Per Aas', title: 'Länsstyrelsens handläggare', role: 'county' },
	{ key: 'anna.vik', name: 'Anna Vik', title: 'Medlem i partnerskapet', role: 'member' },
] as const

export const riketAccounts = staff.map(({ key, name, title }) => ({
	...{ key, name, role: title },
	...{ email: `${key}@riket.example`, password: openPassword },
}))

/** Lillhamn stands before the network does. */
const firstTenant = 1

/** What each part of the network has in it, in the order in which one rests on another. */
async function loadSlices(act: Act, riket: Riket): Promise<void> {
	await loadRegisterSlice(act, riket)
	await loadFigures(act, riket)
	await loadCoordination(act, riket)
	await loadKnowledge(act, riket)
	await loadPartnership(act, riket)
	await loadYearlyReport(act, riket)
}

/** A second tenant beside Lillhamn: an authority that follows the municipalities of an invented county. */
export async function fillRiket(house: House): Promise<typeof riketAccounts> {
	const signIns = await openAccounts(house)
	const [administrator, ...others] = staff
	const { municipalityId, committeeId, administratorId } = await foundMunicipality(house, {
		...{ code: 'RIKET', name: 'Riket i miniatyr', invented: true, kind: 'authority' },
		committee: { name: 'Sekretariatet', registryCode: 'RM' },
		administrator: {
			name: administrator.name,
			email: `${administrator.key}@riket.example`,
			signInId: signIns.get(administrator.key) ?? null,
		},
	})
	const ids = Object.fromEntries([
		['administrator', administratorId],
		...others.map(({ role }) => [role, crypto.randomUUID()]),
	]) as Riket['staff']
	const riket = await asSystem(house, municipalityId, async (act) => {
		const { db } = act
		await pour(
			db,
			'named.staff',
			others.map(({ key, name, title, role }) => ({
				...{ municipalityId, id: ids[role], committeeId, name, title },
				...{ signInId: signIns.get(key) ?? null, email: `${key}@riket.example` },
			})),
		)
		await pour(
			db,
			'named.staffRole',
			others.map(({ role }) => ({ municipalityId, staffId: ids[role], role })),
		)
		const places = await loadPlaces(act, ids)
		const riket: Riket = {
			...{ municipalityId, places, staff: ids },
			today: dayOf(house.clock.now(), 'Europe/Stockholm'),
		}
		await loadSlices(act, riket)
		return riket
	})
	await loadReleases(house, firstTenant, riket)
	await bringToLillhamn(house, firstTenant)
	return riketAccounts
}

async function openAccounts(house: House): Promise<Map<string, string>> {
	const signIn = openSignIn(house)
	try {
		const ids = new Map<string, string>()
		for (const { key, ...account } of riketAccounts) ids.set(key, await signIn.addAccount(account))
		return ids
	} finally {
		await signIn.close()
	}
}
