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
import { publicationFiles, publicationScreens } from './routes/publication.ts'
import { settingsScreens } from './routes/settings.ts'
import { supportScreens } from './routes/support.ts'

/** The map of all screens: each space with its frame, and the files that have none. */
export default [
	index('screens/home.tsx'),
	route('sign-out', 'screens/sign-out.tsx'),
	route('language', 'screens/language.tsx'),
	...evictionFiles,
	...homelessnessFiles,
	...activityFiles,
	...followUpFiles,
	...publicationFiles,
	...consultationFiles,
	...landlordFiles,
	...housingFiles,
	...networkFiles,
	layout('layouts/plain.tsx', [
		route('sign-in', 'screens/sign-in.tsx'),
		route('report-once', '../features/eviction-prevention/screens/once/report-once.tsx'),
		route('invitation', '../features/organisation/screens/landlord/invitation.tsx'),
		route('too-large', 'screens/too-large.tsx'),
		...openConsultationScreens,
		...openNetworkScreens,
	]),
	layout('layouts/staff.tsx', [
		...peopleScreens,
		...evictionScreens,
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
		route('accessibility', 'screens/accessibility.tsx'),
		route('landlord/owner', 'screens/owner.tsx'),
		route('api/v1/docs', 'screens/api-docs.tsx'),
		route('*', 'screens/missing.tsx'),
	]),
] satisfies RouteConfig
