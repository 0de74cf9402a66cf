import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'
import { activityFiles } from './routes/activities.ts'
import { consultationFiles, consultationScreens, openConsultationScreens } from './routes/consultations.ts'
import { evictionFiles, evictionScreens } from './routes/evictions.ts'
import { followUpFiles, followUpScreens } from './routes/follow-up.ts'
import { answering, homelessnessFiles, homelessnessScreens } from './routes/homelessness.ts'
import { housingFiles, housingScreens } from './routes/housing.ts'
import { landlordFiles, landlordScreens } from './routes/landlord.ts'
import { networkFiles, networkScreens, openNetworkScreens } from './routes/network.ts'
import { peopleScreens } from './routes/people.ts'
import { planScreens } from './routes/plan.ts'
import { extractFiles, protectionScreens, retentionFiles } from './routes/protection.ts'
import { publicationFiles, publicationScreens } from './routes/publication.ts'
import { settingsScreens } from './routes/settings.ts'
import { supportScreens } from './routes/support.ts'

/** The map of all screens: each space with its frame, and the files that have none. */
export default [
	index('screens/home.tsx'),
	route('sign-out', 'screens/sign-out.tsx'),
	route('language', 'screens/language.tsx'),
	route('sign-in/with/:providerId', 'screens/sign-in-with.ts'),
	route('sign-in/back/:providerId', '../features/organisation/screens/sign-in/back.ts'),
	route('sign-in/ended/:providerId', 'screens/sign-in-ended.ts'),
	route('passkey/:what', 'screens/passkey-question.ts'),
	...evictionFiles,
	...homelessnessFiles,
	...activityFiles,
	...followUpFiles,
	...publicationFiles,
	...consultationFiles,
	...landlordFiles,
	...housingFiles,
	...extractFiles,
	...networkFiles,
	...retentionFiles,
	layout('layouts/plain.tsx', [
		route('sign-in', 'screens/sign-in.tsx'),
		route('sign-in/code', 'screens/sign-in-code.tsx'),
		route('signed-out/:providerId', 'screens/signed-out.tsx'),
		route('report-once', '../features/eviction-prevention/screens/once/report-once.tsx'),
		route('invitation', '../features/organisation/screens/landlord/invitation.tsx'),
		route('too-large', 'screens/too-large.tsx'),
		route('too-many', 'screens/too-many.tsx'),
		...openConsultationScreens,
		...openNetworkScreens,
	]),
	layout('layouts/staff.tsx', [
		...peopleScreens,
		...evictionScreens,
		...protectionScreens,
		...homelessnessScreens,
		...housingScreens,
		...supportScreens,
		...planScreens,
		...publicationScreens,
		...followUpScreens,
		...consultationScreens,
		...networkScreens,
		...settingsScreens,
	]),
	layout('layouts/landlord.tsx', landlordScreens),
	layout('layouts/informant.tsx', [
		route('informant', '../features/homelessness/screens/informant.tsx'),
		...answering('informant', 'informant'),
	]),
	layout('layouts/any.tsx', [
		route('about-your-data', 'screens/about-your-data.tsx'),
		route('accessibility', 'screens/accessibility.tsx'),
		route('prove', 'screens/prove.tsx'),
		route('account/security', 'screens/account-security.tsx'),
		route('landlord/owner', 'screens/owner.tsx'),
		route('api/v1/docs', 'screens/api-docs.tsx'),
		route('*', 'screens/missing.tsx'),
	]),
] satisfies RouteConfig
