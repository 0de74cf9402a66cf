import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { waitingQuestions } from '../../queries/files/waiting-questions.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await waitingQuestions(callerOf(context), {}))
}

/** Landlords' questions that wait for an answer, the longest waiting first. */
export default function WaitingQuestionsScreen() {
	const { questions } = useLoaderData<typeof loader>()
	const words = useTranslations('portal.questions')
	const format = useFormat()
	return (
		<>
			<PageHead
				title={words('waiting')}
				crumbs={[{ to: '/evictions', label: words('worklist') }, { label: words('waiting') }]}
				state={words('waitingState', { count: questions.length })}
			/>
			{questions.length === 0 ? null : (
				<DataTable
					caption={words('waiting')}
					rows={questions}
					rowKey={(one) => one.noticeId}
					columns={[
						{
							key: 'number',
							head: words('number'),
							fold: 'title',
							cell: (one) => (
								<TextLink to={`/evictions/questions/${one.noticeId}`}>{one.receiptNumber}</TextLink>
							),
						},
						{ key: 'landlord', head: words('from'), fold: 'line', cell: (one) => one.landlord },
						{
							key: 'about',
							head: words('about'),
							fold: 'line',
							cell: (one) => words(`subjects.${one.about}`),
						},
						{ key: 'asked', head: words('asked'), fold: 'line', cell: (one) => format.moment(one.writtenAt) },
					]}
				/>
			)}
		</>
	)
}
