import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { logReview } from '../../queries/log-review/log-review.ts'
import { useWhy } from './use-why.ts'

type Entry = Extract<Awaited<ReturnType<typeof logReview>>, { is: 'done' }>['value']['entries'][number]

/** Who read what of whom, why it is looked at, and what was said of it. */
export function EntryTable({
	reviewId,
	entries,
	ofUnit,
}: {
	reviewId: string
	entries: readonly Entry[]
	ofUnit: boolean
}) {
	const words = useTranslations('logReview')
	const toldWhy = useWhy(ofUnit)
	const format = useFormat()
	return (
		<DataTable
			caption={words('review.caption')}
			rows={entries}
			rowKey={({ id }) => id}
			columns={[
				{ key: 'when', head: words('review.when'), fold: 'title', cell: ({ at }) => format.moment(at) },
				{
					key: 'who',
					head: words('review.who'),
					fold: 'line',
					cell: ({ staffName }) => staffName ?? words('review.nobody'),
				},
				{
					key: 'person',
					head: words('review.person'),
					fold: 'line',
					cell: ({ person }) => person.name ?? person.code ?? words('review.hidden'),
				},
				{
					key: 'what',
					head: words('review.thing'),
					fold: 'line',
					cell: ({ thing, times }) => words('review.thingText', { thing: words(`things.${thing}`), times }),
				},
				{
					key: 'why',
					head: words('review.why'),
					fold: 'line',
					cell: ({ why }) => toldWhy(why),
				},
				{
					key: 'answer',
					head: words('review.answer'),
					fold: 'plain',
					cell: (entry) => <Answered reviewId={reviewId} entry={entry} />,
				},
			]}
		/>
	)
}

function Answered({ reviewId, entry }: { reviewId: string; entry: Entry }) {
	const words = useTranslations('logReview')
	const format = useFormat()
	const { answer, said, answeredOn } = entry
	if (answer !== null && said !== null && answeredOn !== null) {
		return words('review.answeredBy', {
			...{ answer: words(`answers.${answer}`), said, day: format.day(answeredOn) },
			name: entry.answeredByName ?? words('review.nobody'),
		})
	}
	if (entry.own) return words('review.own')
	return (
		<TextLink to={`/protection/logs/${reviewId}?entry=${entry.id}#answer`}>
			{words('review.toAnswer')}
		</TextLink>
	)
}
