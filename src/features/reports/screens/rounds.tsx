import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, NumberInput, SelectInput } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { TextLink } from '../../../ui/links.tsx'
import { Tone } from '../../../ui/marks.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { openFollowUp } from '../commands/open-follow-up.ts'
import { followUpList } from '../queries/follow-up-list.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await followUpList(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await openFollowUp(callerOf(context), posted)
	if (answer.is === 'done') return done(`/follow-up/${answer.value.roundId}`, 'reports.done.opened')
	return settle(answer, posted)
}

type Round = ReturnType<typeof useLoaderData<typeof loader>>['rounds'][number]

export default function RoundsScreen() {
	const { rounds, plans, proposedYear, mayKeep, mayReadExact } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('reports.rounds')
	const format = useFormat()
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			{rounds.length === 0 ? (
				<EmptyState title={words('none')}>{words('noneText')}</EmptyState>
			) : (
				<DataTable
					caption={words('caption')}
					rows={rounds}
					rowKey={(round) => round.id}
					columns={[
						{
							key: 'round',
							head: words('round'),
							cell: (round) => (
								<>
									{mayReadExact ? (
										<TextLink to={`/follow-up/${round.id}`}>{round.year}</TextLink>
									) : (
										round.year
									)}{' '}
									<span className="quiet">{round.planTitle}</span>
								</>
							),
						},
						{
							key: 'comments',
							head: words('comments'),
							fold: 'plain',
							cell: (round) => <Comments round={round} />,
						},
						{
							key: 'due',
							head: words('due'),
							cell: (round) => (round.commentsDueOn === null ? '–' : format.day(round.commentsDueOn)),
						},
						{
							key: 'stands',
							head: words('stands'),
							cell: (round) =>
								round.frozenAt === null
									? words('open')
									: words('frozen', { day: format.moment(round.frozenAt) }),
						},
						{
							key: 'paper',
							head: words('paper'),
							fold: 'plain',
							cell: (round) => <TextLink to={`/follow-up/${round.id}/paper`}>{words('toPaper')}</TextLink>,
						},
					]}
				/>
			)}
			{mayKeep ? (
				<Section title={words('openTitle')}>
					{plans.length === 0 ? (
						<p>{words('noPlan')}</p>
					) : (
						<Form
							name="openFollowUp"
							words="reports"
							outcome={outcome}
							initial={{ year: String(proposedYear), planId: plans[0]?.id ?? '' }}
						>
							<SelectInput
								name="planId"
								options={plans.map((plan) => ({ value: plan.id, label: plan.title }))}
							/>
							<FieldRow>
								<NumberInput name="year" />
								<DateInput name="commentsDueOn" optional />
							</FieldRow>
							<FormActions>
								<Submit kind={rounds.length === 0 ? 'primary' : 'secondary'}>{words('openDo')}</Submit>
							</FormActions>
						</Form>
					)}
				</Section>
			) : null}
		</>
	)
}

/** How far the round has come, and what is late, by name. */
function Comments({ round }: { round: Round }) {
	const words = useTranslations('reports.rounds')
	if (round.silent.length === 0) return words('all')
	const names = round.silent.join(', ')
	return (
		<>
			{words('progress', {
				done: String(round.indicators - round.silent.length),
				all: String(round.indicators),
			})}
			{round.frozenAt === null ? (
				<>
					<br />
					{round.late ? (
						<Tone kind="danger">{words('late', { names })}</Tone>
					) : (
						<span className="small quiet">{words('missing', { names })}</span>
					)}
				</>
			) : null}
		</>
	)
}
