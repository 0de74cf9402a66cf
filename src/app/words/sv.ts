import { activities } from '../../features/action-plan/words/activities/sv.ts'
import { sv as planDraft } from '../../features/action-plan/words/draft/sv.ts'
import { sv as guidelines } from '../../features/action-plan/words/guidelines/sv.ts'
import { sv as actionPlan } from '../../features/action-plan/words/sv.ts'
import { planTables } from '../../features/action-plan/words/tables/sv.ts'
import { planVersions } from '../../features/action-plan/words/versions/sv.ts'
import { voices } from '../../features/action-plan/words/voices/sv.ts'
import { sv as consultations } from '../../features/consultations/words/sv.ts'
import { sv as aboutData } from '../../features/data-protection/words/about-data/sv.ts'
import { accessPages } from '../../features/data-protection/words/access-pages/sv.ts'
import { sv as documents } from '../../features/data-protection/words/documents/sv.ts'
import { sv as exports } from '../../features/data-protection/words/exports/sv.ts'
import { sv as hindrances } from '../../features/data-protection/words/hindrances/sv.ts'
import { sv as incidents } from '../../features/data-protection/words/incidents/sv.ts'
import { inventory } from '../../features/data-protection/words/inventory/sv.ts'
import { logReview } from '../../features/data-protection/words/log-review/sv.ts'
import { retention } from '../../features/data-protection/words/retention/sv.ts'
import { sv as rights } from '../../features/data-protection/words/rights/sv.ts'
import { sv as dataProtection } from '../../features/data-protection/words/sv.ts'
import { sv as desk } from '../../features/desk/words/sv.ts'
import { notices } from '../../features/eviction-prevention/words/notices.sv.ts'
import { once } from '../../features/eviction-prevention/words/once.sv.ts'
import { ownTenancy } from '../../features/eviction-prevention/words/own-tenancy.sv.ts'
import { portal } from '../../features/eviction-prevention/words/portal.sv.ts'
import { sv as evictionPrevention } from '../../features/eviction-prevention/words/sv.ts'
import { sv as homelessness } from '../../features/homelessness/words/sv.ts'
import { agreements } from '../../features/housing/words/agreements.sv.ts'
import { houses } from '../../features/housing/words/houses.sv.ts'
import { ladder } from '../../features/housing/words/ladder.sv.ts'
import { stock } from '../../features/housing/words/stock.sv.ts'
import { sv as housing } from '../../features/housing/words/sv.ts'
import { tonight } from '../../features/housing/words/tonight.sv.ts'
import { breakdown } from '../../features/indicators/words/breakdown/sv.ts'
import { forecast } from '../../features/indicators/words/forecast/sv.ts'
import { outside } from '../../features/indicators/words/outside/sv.ts'
import { quality } from '../../features/indicators/words/quality/sv.ts'
import { sv as indicators } from '../../features/indicators/words/sv.ts'
import { comparison } from '../../features/network/words/comparison/sv.ts'
import { coordination } from '../../features/network/words/coordination/sv.ts'
import { knowledge } from '../../features/network/words/knowledge/sv.ts'
import { partnership } from '../../features/network/words/partnership/sv.ts'
import { sv as register } from '../../features/network/words/register/sv.ts'
import { releases } from '../../features/network/words/releases/sv.ts'
import { submissions } from '../../features/network/words/submissions/sv.ts'
import { sv as yearlyReport } from '../../features/network/words/yearly-report/sv.ts'
import { sv as openData } from '../../features/open-data/words/sv.ts'
import { operations } from '../../features/organisation/words/operations/sv.ts'
import { representatives } from '../../features/organisation/words/representatives.sv.ts'
import { signInSettings } from '../../features/organisation/words/sign-in/sv.ts'
import { sv as organisation } from '../../features/organisation/words/sv.ts'
import { sv as disputed } from '../../features/people/words/disputed/sv.ts'
import { sv as people } from '../../features/people/words/sv.ts'
import { sv as publicPages } from '../../features/public-pages/words/sv.ts'
import { leaders } from '../../features/reports/words/board/sv.ts'
import { edition } from '../../features/reports/words/edition/sv.ts'
import { known } from '../../features/reports/words/known/sv.ts'
import { publication } from '../../features/reports/words/publication/sv.ts'
import { sv as reports } from '../../features/reports/words/sv.ts'
import { supportPlan } from '../../features/support/words/support-plan.sv.ts'
import { sv as support } from '../../features/support/words/sv.ts'
import { sv as platform } from '../../platform/words/sv.ts'

export const sv = {
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
