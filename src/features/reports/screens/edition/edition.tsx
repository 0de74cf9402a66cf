import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Columns, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { cancelEdition } from '../../commands/edition/cancel-edition.ts'
import { releaseEdition } from '../../commands/edition/release-edition.ts'
import { reviseEdition } from '../../commands/edition/revise-edition.ts'
import { withdrawEdition } from '../../commands/edition/withdraw-edition.ts'
import { editionPage } from '../../queries/edition/edition-page.ts'
import { Attack, Beforehand, Changed, Tables } from './found.tsx'
import { useEditionState } from './use-edition-state.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await editionPage(callerOf(context), { editionId: params.editionId }))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const asked = { ...posted, editionId: params.editionId }
	const here = `/follow-up/statistics/${params.editionId}`
	switch (posted.intent) {
		case 'cancelEdition': {
			const answer = await cancelEdition(caller, asked)
			return answer.is === 'done' ? done(here, 'edition.done.cancelled') : settle(answer, posted)
		}
		case 'releaseEdition': {
			const answer = await releaseEdition(caller, asked)
			return answer.is === 'done' ? done(here, 'edition.done.released') : settle(answer, posted)
		}
		case 'withdrawEdition': {
			const answer = await withdrawEdition(caller, asked)
			return answer.is === 'done' ? done(here, 'edition.done.withdrawn') : settle(answer, posted)
		}
		default: {
			const answer = await reviseEdition(caller, asked)
			if (answer.is !== 'done') return settle(answer, posted)
			return done(`/follow-up/statistics/${answer.value.editionId}`, 'edition.done.asked')
		}
	}
}

/** One edition as it was prepared: looked at here, and released or set aside. */
export default function EditionScreen() {
	const { edition, found, mayKeep } = useLoaderData<typeof loader>()
	const words = useTranslations('edition')
	const format = useFormat()
	const stateOf = useEditionState()
	const { id, state, step, percent, firstYear, lastYear, number, reason, withdrawnBecause } = edition
	const underWay = state === 'waiting' || state === 'running'
	return (
		<>
			<PageHead
				title={words('number', { number: String(number) })}
				kicker={format.years(String(firstYear), String(lastYear))}
				crumbs={[{ to: '/follow-up/statistics', label: words('title') }]}
				state={stateOf(edition)}
			/>
			{underWay ? (
				<Callout kind="info" title={words(`steps.${step}`)}>
					<progress value={percent} max={100}>
						{percent} %
					</progress>
				</Callout>
			) : null}
			{reason === '' ? null : <p>{reason}</p>}
			{withdrawnBecause === null ? null : (
				<Callout kind="warning" title={words('states.taken')}>
					{withdrawnBecause}
				</Callout>
			)}
			{found === null ? null : (
				<>
					<Tables id={id} found={found} />
					<Columns wide="even">
						<Attack edition={edition} found={found} />
						<div>
							<Changed found={found} />
							<Beforehand found={found} />
						</div>
					</Columns>
				</>
			)}
			{mayKeep ? <Acts /> : null}
		</>
	)
}

/** What may be done with it where it stands. */
function Acts() {
	const { edition } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('edition')
	const { state, digest } = edition
	const isOpen = state === 'prepared'
	const inside = ['waiting', 'running', 'prepared', 'unsafe'].includes(state)
	return (
		<>
			{isOpen ? (
				<Section title={words('release.title')} note={words('release.text')}>
					<Form name="releaseEdition" words="edition" outcome={outcome}>
						<HiddenInput name="digest" value={digest ?? ''} />
						<FormActions>
							<Submit>{words('release.submit')}</Submit>
						</FormActions>
					</Form>
				</Section>
			) : null}
			{inside ? (
				<Form name="cancelEdition" words="edition" outcome={outcome}>
					<FormActions>
						<Submit kind="quiet">{words(isOpen ? 'setAside' : 'cancel')}</Submit>
					</FormActions>
				</Form>
			) : null}
			{state === 'released' || state === 'withdrawn' ? (
				<Section title={words('revise.title')}>
					<Form name="reviseEdition" words="edition" outcome={outcome}>
						<TextInput name="reason" />
						<FormActions>
							<Submit kind="secondary">{words('revise.submit')}</Submit>
						</FormActions>
					</Form>
				</Section>
			) : null}
			{state === 'released' ? (
				<Section title={words('withdraw.title')}>
					<Form name="withdrawEdition" words="edition" outcome={outcome}>
						<TextInput name="because" />
						<FormActions>
							<Submit kind="danger">{words('withdraw.submit')}</Submit>
						</FormActions>
					</Form>
				</Section>
			) : null}
		</>
	)
}
