import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, FilterLinks } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { Pages } from '../../../../ui/pages.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { mayReadDisclosures, mayRecordDisclosure } from '../../access.ts'
import { takeBackConsentToTell } from '../../commands/disclosures/take-back-consent-to-tell.ts'
import { disclosures } from '../../queries/disclosures/disclosures.ts'
import { ownDisclosures } from '../../queries/disclosures/own-disclosures.ts'
import { placesOf } from '../../rules/places.ts'
import { ProtectionTabs } from '../protection-tabs.tsx'
import { GivenOutTable } from './given-out-table.tsx'
import { OwnTable } from './own-table.tsx'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const search = new URL(request.url).searchParams
	const asked = { standing: search.get('standing') ?? undefined, page: search.get('page') ?? undefined }
	const register = mayReadDisclosures(caller.actor) ? show(await disclosures(caller, asked)) : null
	const own = mayRecordDisclosure(caller.actor) ? show(await ownDisclosures(caller, {})).rows : null
	if (register === null && own === null) throw data(null, { status: 403 })
	return { register, own, places: placesOf(caller.actor.roles) }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await takeBackConsentToTell(callerOf(context), posted)
	return answer.is === 'done'
		? done('/protection/disclosures', 'accessPages.done.takenBack')
		: settle(answer, posted)
}

type Register = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['register']>

/** What was given out, to whom, on which section and by whose decision; and which consents end. */
export default function DisclosuresScreen() {
	const { register, own, places } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('accessPages.disclosures')
	return (
		<>
			<PageHead
				title={words('title')}
				state={register === null ? undefined : words('state')}
				actions={
					own === null ? undefined : (
						<ButtonLink to="/protection/disclosures/new">{words('record')}</ButtonLink>
					)
				}
			/>
			<ProtectionTabs places={places} />
			<div className="stack-32">
				{register === null ? null : <All register={register} />}
				{own === null ? null : (
					<Section title={words('own')} note={words('ownNote')}>
						{own.length === 0 ? (
							<p className="quiet">{words('noOwn')}</p>
						) : (
							<OwnTable rows={own} outcome={outcome} />
						)}
					</Section>
				)}
			</div>
		</>
	)
}

function All({ register: { rows, all, counts, standing, from, perPage, total } }: { register: Register }) {
	const words = useTranslations('accessPages.disclosures')
	const at = '/protection/disclosures'
	const filter = (key: 'ends-soon' | 'ended' | 'crossing', count: number) => ({
		...{ to: `${at}?standing=${key}`, label: words(`filters.${key}`, { count }), current: standing === key },
	})
	const pageAt = (number: number) => `${at}?${standing === null ? '' : `standing=${standing}&`}page=${number}`
	return (
		<Section title={words('all')} note={words('allNote')}>
			<FilterLinks
				label={words('filter')}
				filters={[
					{ to: at, label: words('filters.all', { count: all }), current: standing === null },
					filter('ends-soon', counts.endsSoon),
					filter('ended', counts.ended),
					filter('crossing', counts.crossing),
				]}
			/>
			{rows.length === 0 ? <EmptyState title={words('none')} /> : <GivenOutTable rows={rows} />}
			<Pages {...{ from, perPage, total }} shown={rows.length} addressOf={pageAt} />
		</Section>
	)
}
