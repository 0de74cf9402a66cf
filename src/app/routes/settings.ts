import { route } from '@react-router/dev/routes'

/** What administrators set, and what it affects. */
export const settingsScreens = [
	route('settings', '../features/organisation/screens/organisation.tsx'),
	route('settings/staff', '../features/organisation/screens/staff.tsx'),
	route('settings/staff/:staffId', '../features/organisation/screens/staff-member.tsx'),
	route('settings/register', '../features/organisation/screens/register.tsx'),
	route(
		'settings/landlords/:organisationId',
		'../features/organisation/screens/landlord/landlords-people.tsx',
	),
	route('settings/keys', '../features/organisation/screens/keys.tsx'),
	route('settings/sign-in', '../features/organisation/screens/sign-in/providers.tsx'),
	route('settings/sign-in/new', '../features/organisation/screens/sign-in/provider.tsx', {
		id: 'new-provider',
	}),
	route('settings/sign-in/:providerId', '../features/organisation/screens/sign-in/provider.tsx'),
	route('settings/competence', '../features/organisation/screens/competence.tsx'),
	route('settings/evictions/letters', '../features/eviction-prevention/screens/work/letter-settings.tsx'),
	route('settings/evictions/misfiled', '../features/eviction-prevention/screens/work/note-removals.tsx'),
	route(
		'settings/evictions/delegation',
		'../features/eviction-prevention/screens/debt/delegated/delegation-settings.tsx',
	),
	route('settings/evictions', '../features/eviction-prevention/screens/work/eviction-settings.tsx'),
	route(
		'settings/evictions/checklist',
		'../features/eviction-prevention/screens/work/checklist-settings.tsx',
	),
	route('settings/evictions/children', '../features/eviction-prevention/screens/children/child-settings.tsx'),
	route('settings/mail', '../features/desk/screens/digest/mail-settings.tsx'),
	route('settings/housing/ladder', '../features/housing/screens/ladder/ladder-settings.tsx'),
	route('settings/public-pages', '../features/public-pages/screens/site-settings.tsx'),
	route('settings/open-data', '../features/open-data/screens/data-settings.tsx'),
	route('settings/jobs', '../features/organisation/screens/jobs.tsx'),
	route('settings/lists', '../features/homelessness/screens/list-settings.tsx'),
]
