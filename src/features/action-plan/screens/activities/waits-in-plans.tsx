import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Callout } from '../../../../ui/states.tsx'
import type { WaitingInPlans } from '../../rules/activities/count-reminders.ts'

type Waits = readonly { readonly what: WaitingInPlans; readonly count: number; readonly to: string }[]

/** How many of each kind wait for whoever looks, above the list of plans. */
export function WaitsInPlans({ waits }: { waits: Waits }) {
	const words = useTranslations('activities.reminders')
	const lines = useTranslations('desk.digest.letter.lines')
	const [first] = waits
	if (first === undefined) return null
	return (
		<Callout kind="info" title={words('onPlans')}>
			<ul>
				{waits.map(({ what, count }) => (
					<li key={what}>{lines(what, { count })}</li>
				))}
			</ul>
			<TextLink to={first.to}>{words('show')}</TextLink>
		</Callout>
	)
}
