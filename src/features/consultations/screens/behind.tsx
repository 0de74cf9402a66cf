import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../ui/links.tsx'
import { Section } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { DataTable } from '../../../ui/table.tsx'
import { answersBehind } from '../queries/answers-behind.ts'
import { useAbout, useWho } from './parts/use-names.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { planId, from, to } = params
	return { behind: show(await answersBehind(callerOf(context), { planId, from, to })) }
}

/** On the page of two versions: which answers in a consultation are behind what differs. */
export default function BehindScreen() {
	const { behind } = useLoaderData<typeof loader>()
	const words = useTranslations('consultations.behind')
	const about = useAbout()
	const who = useWho()
	if (behind.length === 0) return null
	return (
		<Section title={words('title')}>
			<DataTable
				caption={words('caption')}
				rows={behind}
				rowKey={({ part, partId, planConsultationId }) => `${part} ${partId} ${planConsultationId}`}
				columns={[
					{
						key: 'part',
						head: words('part'),
						width: '40%',
						cell: ({ part, partId, mark, name }) => (
							<>
								<a href={`#change-${partId}`}>{about({ part, mark })}</a>{' '}
								<span className="quiet">{name}</span>
							</>
						),
					},
					{
						key: 'answers',
						head: words('answers'),
						fold: 'plain',
						cell: ({ planConsultationId, answers }) => (
							<ul className="stack-8">
								{answers.map(({ answerId, number, who: from }) => (
									<li key={answerId}>
										<TextLink to={`/consultations/${planConsultationId}/answers/${answerId}`}>
											{who(from, number)}
										</TextLink>
									</li>
								))}
							</ul>
						),
					},
				]}
			/>
		</Section>
	)
}
