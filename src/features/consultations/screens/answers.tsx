import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../ui/links.tsx'
import { Tone } from '../../../ui/marks.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { consultationDesk } from '../queries/consultation-desk.ts'
import { ConsultationHead } from './parts/head.tsx'
import { useWho } from './parts/use-names.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { planConsultationId } = params
	const { consultation, answers, mayKeep } = show(
		await consultationDesk(callerOf(context), { planConsultationId }),
	)
	return { consultation, answers, mayKeep }
}

type Answer = ReturnType<typeof useLoaderData<typeof loader>>['answers'][number]

/** Every answer in the order they came. */
export default function AnswersScreen() {
	const { consultation, answers, mayKeep } = useLoaderData<typeof loader>()
	const words = useTranslations('consultations.answers')
	const stances = useTranslations('consultations.stances')
	const who = useWho()
	const at = `/consultations/${consultation.id}/answers`
	return (
		<>
			<ConsultationHead consultation={consultation} mayKeep={mayKeep} />
			{mayKeep && consultation.state !== 'closed' ? (
				<p className="row-wrap">
					<ButtonLink to={`${at}/new`}>{words('register')}</ButtonLink>
				</p>
			) : null}
			{answers.length === 0 ? (
				<EmptyState title={words('none')} />
			) : (
				<DataTable
					caption={words('caption')}
					rows={answers}
					rowKey={(answer) => answer.id}
					columns={[
						{ key: 'number', head: words('number'), fold: 'figure', cell: ({ number }) => number },
						{
							key: 'from',
							head: words('from'),
							fold: 'title',
							cell: (answer) => (
								<TextLink to={`${at}/${answer.id}`}>{who(answer.who, answer.number)}</TextLink>
							),
						},
						{ key: 'came', head: words('came'), fold: 'plain', cell: (answer) => <Came answer={answer} /> },
						{
							key: 'stance',
							head: words('stance'),
							cell: ({ stance }) => (stance === null ? '–' : stances(stance)),
						},
						{
							key: 'published',
							head: words('published'),
							cell: ({ state, published }) =>
								state === 'in'
									? words(published === null ? 'undecided' : published ? 'yes' : 'no')
									: words(state),
						},
					]}
				/>
			)}
		</>
	)
}

function Came({ answer }: { answer: Answer }) {
	const words = useTranslations('consultations.answers')
	const channels = useTranslations('consultations.channels')
	const format = useFormat()
	return (
		<>
			{format.day(answer.receivedOn)}{' '}
			<span className="quiet">{words('by', { channel: channels(answer.channel) })}</span>
			{answer.late ? (
				<>
					{' '}
					<Tone kind="warning">{words('late')}</Tone>
				</>
			) : null}
			{answer.confirmed ? null : <p className="small quiet">{words('unconfirmed')}</p>}
		</>
	)
}
