import { useTranslations } from 'use-intl'
import { usePersonName } from '../../../ui/person-name.ts'
import { supportPaths } from './paths.ts'

type Person = { readonly personId: string; readonly name: string | null; readonly code: string | null }

/** Whose page it is: what to call the person, and the way back through their support. */
export function usePersonCrumbs(person: Person & { readonly hidden: boolean }) {
	const words = useTranslations('supportPlan.plan')
	const nameOf = usePersonName()
	const name = person.hidden ? words('hidden.title') : nameOf(person)
	const to = supportPaths(person.personId)
	return {
		name,
		to,
		crumbs: [
			{ to: '/support', label: words('space') },
			{ to: to.whole, label: name },
		],
	}
}
