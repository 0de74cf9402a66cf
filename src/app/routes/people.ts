import { route } from '@react-router/dev/routes'

/** My work, search, and one person. */
export const peopleScreens = [
	route('my-work/calendar', '../features/eviction-prevention/screens/outcomes/calendar.tsx'),
	route('my-work/digest', '../features/desk/screens/digest/digest.tsx'),
	route('my-work', '../features/desk/screens/my-work.tsx'),
	route('search', '../features/desk/screens/search.tsx'),
	route('people/new', '../features/people/screens/new-person.tsx'),
	route('people/:personId', '../features/desk/screens/person.tsx'),
	route('people/:personId/:step', '../features/desk/screens/person-step.tsx'),
	route('people/:personId/disputed', '../features/people/screens/disputed/disputed.tsx'),
	route('people/:personId/identify', '../features/homelessness/screens/doubles/identify.tsx'),
	route('people/:personId/correct', '../features/homelessness/screens/doubles/correct.tsx'),
]
