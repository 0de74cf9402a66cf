import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FilterLinks, TextLink } from '../../../ui/links.tsx'
import { Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { linkChange } from '../commands/treatment/link-change.ts'
import { unlinkAnswer } from '../commands/treatment/unlink-answer.ts'
import { changesSince } from '../queries/changes-since.ts'
import { ChangeRow } from './parts/change-row.tsx'
import { ConsultationHead } from './parts/head.tsx'
import { useAbout, useWho } from './parts/use-names.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const { planConsultationId } = params
	const version = new URL(request.url).searchParams.get('version') ?? undefined
	return show(await changesSince(callerOf(context), { planConsultationId, version }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const { planConsultationId } = params
	const at = new URL(request.url)
	const back = (said: string) => done(at.pathname + at.search, `consultations.done.${said}`)
	if (posted.intent === 'unlinkAnswer') {
		const answer = await unlinkAnswer(caller, posted)
		return answer.is === 'done' ? back('unlinked') : settle(answer, posted)
	}
	const answer = await linkChange(caller, { ...posted, planConsultationId })
	return answer.is === 'done' ? back('linked') : settle(answer, posted)
}

/** What reads otherwise than when it was sent out, and the answers behind it. */
export default function ChangesScreen() {
	const { consultation, version, numbers, changes, unlinked, mayLink } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('consultations.changes')
	const about = useAbout()
	const who = useWho()
	return (
		<>
			<ConsultationHead consultation={consultation} mayKeep={mayLink} />
			{numbers.length < 2 ? null : (
				<FilterLinks
					label={words('against')}
					filters={numbers.map((number) => ({
						to: `/consultations/${consultation.id}/changes?version=${number}`,
						label: words('version', { number: String(number) }),
						current: number === version.number,
					}))}
				/>
			)}
			{changes.length === 0 ? (
				<EmptyState title={words('none')}>{words('noneText')}</EmptyState>
			) : (
				<Section title={words('title')} note={words('state', { number: String(version.number) })}>
					{changes.map((one) => (
						<ChangeRow
							key={`${one.part} ${one.id}`}
							one={one}
							version={version.number}
							unlinked={unlinked}
							mayLink={mayLink}
							outcome={outcome}
						/>
					))}
				</Section>
			)}
			{unlinked.length === 0 ? null : (
				<Section title={words('unlinked')} note={unlinked.length}>
					<ul>
						{unlinked.map((one) => (
							<li key={one.id}>
								<TextLink to={`/consultations/${consultation.id}/answers/${one.answerId}`}>
									{who(one.who, one.number)}
								</TextLink>{' '}
								<span className="quiet">{words('elsewhere', { about: about(one).toLowerCase() })}</span>
							</li>
						))}
					</ul>
				</Section>
			)}
		</>
	)
}
