import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { reflectionRounds } from '../../queries/partnership/reflection-rounds.ts'
import { AnswerState } from './answer-state.tsx'
import { PartnershipTabs } from './partnership-tabs.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await reflectionRounds(callerOf(context), {}))
}

/** Every round of reflections, and how far each has come. */
export default function RoundsScreen() {
	const { rounds, mayKeep } = useLoaderData<typeof loader>()
	const words = useTranslations('partnership')
	const format = useFormat()
	return (
		<>
			<PageHead
				title={words('rounds.title')}
				crumbs={[{ to: '/partnership', label: words('title') }, { label: words('rounds.title') }]}
				actions={
					mayKeep ? (
						<ButtonLink to="/partnership/rounds/new" kind="primary">
							{words('rounds.add')}
						</ButtonLink>
					) : undefined
				}
			/>
			<PartnershipTabs />
			<p className="reading quiet">{words('rounds.lead')}</p>
			{rounds.length === 0 ? (
				<EmptyState title={words('rounds.none')}>{words('rounds.noneText')}</EmptyState>
			) : (
				<DataTable
					caption={words('rounds.caption')}
					rows={rounds}
					rowKey={(row) => row.id}
					columns={[
						{
							key: 'round',
							head: words('rounds.round'),
							width: '34%',
							cell: (row) => <TextLink to={`/partnership/rounds/${row.id}`}>{row.title}</TextLink>,
						},
						{ key: 'year', head: words('rounds.year'), cell: (row) => row.year },
						{
							key: 'state',
							head: words('rounds.state'),
							fold: 'state',
							cell: (row) => words(`roundStates.${row.state}`),
						},
						{
							key: 'due',
							head: words('rounds.due'),
							cell: (row) => format.day(row.dueOn, { weekday: false }),
						},
						{
							key: 'answered',
							head: words('rounds.answered'),
							cell: (row) =>
								row.asked === 0
									? '–'
									: words('rounds.answeredOf', {
											...{ approved: String(row.approved), asked: String(row.asked) },
										}),
						},
						...(mayKeep
							? []
							: [
									{
										key: 'own',
										head: words('rounds.own'),
										cell: (row: (typeof rounds)[number]) =>
											row.own === null ? (
												words('rounds.notAsked')
											) : (
												<TextLink to={`/partnership/rounds/${row.id}/own`}>
													<AnswerState state={row.own} />
												</TextLink>
											),
									},
								]),
					]}
				/>
			)}
		</>
	)
}
