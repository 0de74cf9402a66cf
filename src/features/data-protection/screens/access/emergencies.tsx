import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { mayBreakGlass, mayReviewGlass } from '../../access.ts'
import { endBreakGlass } from '../../commands/access/end-break-glass.ts'
import { brokenGlass } from '../../queries/access/broken-glass.ts'
import { placesOf } from '../../rules/places.ts'
import { ProtectionTabs } from '../protection-tabs.tsx'
import { GlassTable } from './glass-table.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const { actor } = caller
	return {
		...show(await brokenGlass(caller, {})),
		...{ mayBreak: mayBreakGlass(actor), mayReview: mayReviewGlass(actor), places: placesOf(actor.roles) },
	}
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await endBreakGlass(callerOf(context), posted)
	return answer.is === 'done'
		? done('/protection/emergencies', 'accessPages.done.ended')
		: settle(answer, posted)
}

/** What was opened in emergencies: one's own, and what waits to be looked at. */
export default function EmergenciesScreen() {
	const { glass, mayBreak, mayReview, places } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('accessPages.emergencies')
	const open = (
		<ButtonLink to="/protection/emergencies/new" kind={glass.length === 0 ? 'primary' : 'secondary'}>
			{words('open')}
		</ButtonLink>
	)
	return (
		<>
			<PageHead
				title={words('title')}
				state={words('state')}
				actions={mayBreak && glass.length > 0 ? open : undefined}
			/>
			<ProtectionTabs places={places} />
			{glass.length === 0 ? (
				<EmptyState title={words('none')} action={mayBreak ? open : undefined}>
					{words(mayBreak ? 'noneText' : 'noneToReview')}
				</EmptyState>
			) : (
				<GlassTable glass={glass} mayReview={mayReview} outcome={outcome} />
			)}
		</>
	)
}
