import { activities } from '../../features/action-plan/words/activities/en.ts'
import { en as planDraft } from '../../features/action-plan/words/draft/en.ts'
import { en as actionPlan } from '../../features/action-plan/words/en.ts'
import { en as guidelines } from '../../features/action-plan/words/guidelines/en.ts'
import { planTables } from '../../features/action-plan/words/tables/en.ts'
import { planVersions } from '../../features/action-plan/words/versions/en.ts'
import { voices } from '../../features/action-plan/words/voices/en.ts'
import { en as consultations } from '../../features/consultations/words/en.ts'
import { en as aboutData } from '../../features/data-protection/words/about-data/en.ts'
import { accessPages } from '../../features/data-protection/words/access-pages/en.ts'
import { en as documents } from '../../features/data-protection/words/documents/en.ts'
import { en as dataProtection } from '../../features/data-protection/words/en.ts'
import { en as exports } from '../../features/data-protection/words/exports/en.ts'
import { en as hindrances } from '../../features/data-protection/words/hindrances/en.ts'
import { en as incidents } from '../../features/data-protection/words/incidents/en.ts'
import { inventory } from '../../features/data-protection/words/inventory/en.ts'
import { logReview } from '../../features/data-protection/words/log-review/en.ts'
import { retention } from '../../features/data-protection/words/retention/en.ts'
import { en as rights } from '../../features/data-protection/words/rights/en.ts'
import { en as desk } from '../../features/desk/words/en.ts'
import { en as evictionPrevention } from '../../features/eviction-prevention/words/en.ts'
import { notices } from '../../features/eviction-prevention/words/notices.en.ts'
import { once } from '../../features/eviction-prevention/words/once.en.ts'
import { ownTenancy } from '../../features/eviction-prevention/words/own-tenancy.en.ts'
import { portal } from '../../features/eviction-prevention/words/portal.en.ts'
import { en as homelessness } from '../../features/homelessness/words/en.ts'
import { agreements } from '../../features/housing/words/agreements.en.ts'
import { en as housing } from '../../features/housing/words/en.ts'
import { houses } from '../../features/housing/words/houses.en.ts'
import { ladder } from '../../features/housing/words/ladder.en.ts'
import { stock } from '../../features/housing/words/stock.en.ts'
import { tonight } from '../../features/housing/words/tonight.en.ts'
import { breakdown } from '../../features/indicators/words/breakdown/en.ts'
import { en as indicators } from '../../features/indicators/words/en.ts'
import { forecast } from '../../features/indicators/words/forecast/en.ts'
import { outside } from '../../features/indicators/words/outside/en.ts'
import { quality } from '../../features/indicators/words/quality/en.ts'
import { comparison } from '../../features/network/words/comparison/en.ts'
import { coordination } from '../../features/network/words/coordination/en.ts'
import { knowledge } from '../../features/network/words/knowledge/en.ts'
import { partnership } from '../../features/network/words/partnership/en.ts'
import { en as register } from '../../features/network/words/register/en.ts'
import { releases } from '../../features/network/words/releases/en.ts'
import { submissions } from '../../features/network/words/submissions/en.ts'
import { en as yearlyReport } from '../../features/network/words/yearly-report/en.ts'
import { en as openData } from '../../features/open-data/words/en.ts'
import { en as organisation } from '../../features/organisation/words/en.ts'
import { operations } from '../../features/organisation/words/operations/en.ts'
import { representatives } from '../../features/organisation/words/representatives.en.ts'
import { signInSettings } from '../../features/organisation/words/sign-in/en.ts'
import { en as disputed } from '../../features/people/words/disputed/en.ts'
import { en as people } from '../../features/people/words/en.ts'
import { en as publicPages } from '../../features/public-pages/words/en.ts'
import { leaders } from '../../features/reports/words/board/en.ts'
import { edition } from '../../features/reports/words/edition/en.ts'
import { en as reports } from '../../features/reports/words/en.ts'
import { known } from '../../features/reports/words/known/en.ts'
import { publication } from '../../features/reports/words/publication/en.ts'
import { en as support } from '../../features/support/words/en.ts'
import { supportPlan } from '../../features/support/words/support-plan.en.ts'
import { en as platform } from '../../platform/words/en.ts'

export const en = {
	...platform,
	organisation,
	representatives,
	signInSettings,
	operations,
	people,
	notices,
	portal,
	once,
	evictionPrevention,
	ownTenancy,
	homelessness,
	housing,
	tonight,
	ladder,
	agreements,
	stock,
	houses,
	support,
	supportPlan,
	disputed,
	aboutData,
	rights,
	incidents,
	exports,
	documents,
	hindrances,
	dataProtection,
	accessPages,
	logReview,
	inventory,
	retention,
	desk,
	actionPlan,
	planVersions,
	planTables,
	activities,
	planDraft,
	guidelines,
	voices,
	consultations,
	indicators,
	outside,
	breakdown,
	forecast,
	reports,
	publicPages,
	releases,
	submissions,
	yearlyReport,
	openData,
	publication,
	edition,
	known,
	quality,
	leaders,
	partnership,
	register,
	comparison,
	coordination,
	knowledge,
}
