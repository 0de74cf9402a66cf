import { type RouteConfigEntry, route } from '@react-router/dev/routes'

/** What somebody wants and can, and what was promised them: below the person. */
const ofPerson = (path: string, file: string) => route(`support/people/:personId/${path}`, file)

/** Support: what was decided and agreed, and the plans people have themselves. */
export const supportScreens: RouteConfigEntry[] = [
	route('support/days', '../features/support/screens/support-days.tsx'),
	ofPerson('plan', '../features/support/screens/plan/plan.tsx'),
	ofPerson('plan/versions/:supportPlanId', '../features/support/screens/plan/version.tsx'),
	ofPerson('skills', '../features/support/screens/skills/skills.tsx'),
	ofPerson('skills/new', '../features/support/screens/skills/new-assessment.tsx'),
	ofPerson('skills/:skillsAssessmentId', '../features/support/screens/skills/assessment.tsx'),
	ofPerson('coordinated/new', '../features/support/screens/coordinated/new-coordinated.tsx'),
	ofPerson('coordinated/:coordinatedPlanId', '../features/support/screens/coordinated/coordinated.tsx'),
	ofPerson('young', '../features/support/screens/young/young.tsx'),
]
