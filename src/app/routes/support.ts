import { type RouteConfigEntry, route } from '@react-router/dev/routes'

/** What somebody wants and can, and what was promised them: below the person. */
const ofPerson = (path: string, file: string) => route(`support/people/:personId/${path}`, file)

/** Support: what was decided and agreed, and the plans people have themselves. */
export const supportScreens: RouteConfigEntry[] = [
	route('support', '../features/support/screens/work/support.tsx'),
	route('support/decisions', '../features/support/screens/decisions/decisions.tsx'),
	route('support/decisions/:decisionId', '../features/support/screens/decisions/decision.tsx'),
	route('support/quarters', '../features/support/screens/decisions/quarters.tsx'),
	route('support/services', '../features/support/screens/agreements/services.tsx'),
	route('people/:personId/support', '../features/support/screens/person/person-support.tsx'),
	route('people/:personId/support/:step', '../features/support/screens/person/person-step.tsx'),
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
