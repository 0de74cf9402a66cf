import { dayOf } from '../../src/foundation/plain-date.ts'
import type { House } from '../../src/platform/house.ts'
import { municipalitiesIn } from '../../src/platform/memberships.ts'
import { asSystem } from '../../src/platform/purpose.ts'
import { openPassword, openSignIn } from '../../src/platform/sign-in/sign-in.ts'
import { chanceFrom } from './chance.ts'
import { inventLillhamn } from './generate.ts'
import { loadAgreements } from './load-agreements.ts'
import { loadApiKeys } from './load-api-keys.ts'
import { loadAuthorities } from './load-authorities.ts'
import { loadBoards } from './load-boards.ts'
import { loadCases } from './load-cases.ts'
import { loadChildren } from './load-children.ts'
import { loadConference } from './load-conference.ts'
import { loadCorrespondence } from './load-correspondence.ts'
import { loadCountWeek } from './load-count-week.ts'
import { loadDebt } from './load-debt.ts'
import { loadDigest } from './load-digest.ts'
import { loadEdition } from './load-edition.ts'
import { loadFollowUps } from './load-follow-up.ts'
import { loadForecast } from './load-forecast.ts'
import { loadGroundwork } from './load-groundwork.ts'
import { loadGuidelines } from './load-guidelines.ts'
import { loadHomelessness, settleHomelessness } from './load-homelessness.ts'
import { loadLadder } from './load-ladder.ts'
import { loadLiveConsultations } from './load-live-consultations.ts'
import { loadNeeds } from './load-needs.ts'
import { loadNotices } from './load-notices.ts'
import { emailOf, loadOrganisation, placesFor } from './load-organisation.ts'
import { loadOutcomes } from './load-outcomes.ts'
import { loadOutsideFigures } from './load-outside-figures.ts'
import { loadPeople } from './load-people.ts'
import { loadPlan } from './load-plan.ts'
import { loadProtection } from './load-protection.ts'
import { loadPublished } from './load-published.ts'
import { loadRepresentatives } from './load-representatives.ts'
import { loadStock } from './load-stock.ts'
import { loadSupport } from './load-support.ts'
import { loadSupportPlans } from './load-support-plans.ts'
import { loadTonight } from './load-tonight.ts'
import { loadVoices } from './load-voices.ts'
import { loadWork } from './load-work.ts'
import { demoStaff, organisation } from './organisation.ts'

const seed = 20_261_012

/** Whom anybody may sign in as, one for each role; there is one password and nobody real behind it. */
export const demoAccounts = demoStaff.map((key) => {
	const found = organisation.staff.find((one) => one.key === key)
	if (found === undefined) throw new Error(`Lillhamn has no ${key}`)
	return { key, name: found.name, role: found.title, email: emailOf(key), password: openPassword }
})

/** Pours Lillhamn in, all or nothing: what was interrupted leaves no half town behind. */
export async function fillLillhamn(house: House): Promise<typeof demoAccounts> {
	const signIns = await openAccounts(house)
	const municipalityId = Math.max(0, ...(await municipalitiesIn(house)).map((one) => one.municipalityId)) + 1
	const { timeZone } = organisation.municipality
	const today = dayOf(house.clock.now(), timeZone)
	const lillhamn = inventLillhamn({ seed, today })
	const chance = chanceFrom(seed + 1)
	const places = placesFor(chance, municipalityId)
	await asSystem(house, municipalityId, async (act) => {
		const { db } = act
		await loadOrganisation(db, places, signIns)
		await loadPeople(db, house.keys, places, lillhamn.people, lillhamn.households)
		await loadCases(db, chance, places, lillhamn.cases, lillhamn.households)
		await loadChildren(db, chanceFrom(seed + 28), places, lillhamn)
		await loadNotices(db, house.keys, places, lillhamn)
		await loadDebt(db, chanceFrom(seed + 27), places, lillhamn, today)
		await loadApiKeys(db, places, today)
		await loadRepresentatives(db, places, today)
		await loadAuthorities(db, house.keys, chance, places, lillhamn)
		await loadWork(db, places, lillhamn, today)
		await loadHomelessness(db, places, lillhamn)
		await loadStock(db, chanceFrom(seed + 30), places, lillhamn)
		await loadTonight(db, chanceFrom(seed + 38), places, today)
		const offers = await loadAgreements(db, chanceFrom(seed + 34), places, today)
		await loadNeeds(db, chanceFrom(seed + 35), places, lillhamn, { offers, today })
		await loadSupport(db, chanceFrom(seed + 37), places, lillhamn, today)
		await loadConference(db, places, lillhamn, today)
		await loadSupportPlans(db, chanceFrom(seed + 31, 1), places, lillhamn, today)
		const guidelines = await loadGuidelines(db, chanceFrom(seed + 41), places, today)
		await loadPlan(db, chance, places, lillhamn.plan, today, guidelines)
		await loadGroundwork(db, places)
		await loadLiveConsultations(db, house.keys, places, today)
		await loadOutcomes(db, places, today)
		await loadOutsideFigures(db, places, today)
		await loadDigest(db, places, today)
		await loadLadder(db, chanceFrom(seed + 97), places, today)
		await settleHomelessness(act, places, lillhamn)
		await loadFollowUps(act, places)
		await loadVoices(act, chanceFrom(seed + 43), places)
		await loadPublished(act, places)
		await loadBoards(act, places)
		await loadForecast(act)
		await loadEdition(act, places)
	})
	await loadCorrespondence(house, places, lillhamn)
	await loadCountWeek(house, places, today)
	await loadProtection(house, places, lillhamn, today)
	return demoAccounts
}

async function openAccounts(house: House): Promise<Map<string, string>> {
	const signIn = openSignIn(house)
	try {
		const ids = new Map<string, string>()
		for (const { key, ...account } of demoAccounts) ids.set(key, await signIn.addAccount(account))
		return ids
	} finally {
		await signIn.close()
	}
}
