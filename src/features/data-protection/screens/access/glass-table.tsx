import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { brokenGlass } from '../../queries/access/broken-glass.ts'

type Glass = Extract<Awaited<ReturnType<typeof brokenGlass>>, { is: 'done' }>['value']['glass'][number]
type Given = { glass: readonly Glass[]; mayReview: boolean; outcome: Outcome | undefined }

/** Who opened, when and why; whom it was about is told by whoever may open the matter itself. */
export function GlassTable({ glass, mayReview, outcome }: Given) {
	const words = useTranslations('accessPages.emergencies')
	const format = useFormat()
	return (
		<DataTable
			caption={words('title')}
			rows={glass}
			rowKey={({ id }) => id}
			columns={[
				{
					key: 'when',
					head: words('when'),
					fold: 'title',
					cell: ({ fromAt, untilAt, endedAt }) =>
						words('fromUntil', { from: format.moment(fromAt), until: format.time(endedAt ?? untilAt) }),
				},
				{
					key: 'who',
					head: words('who'),
					fold: 'line',
					cell: ({ staffName }) => staffName ?? words('somebody'),
				},
				{ key: 'why', head: words('reason'), fold: 'plain', cell: ({ reason }) => reason },
				{
					key: 'state',
					head: words('standing'),
					fold: 'line',
					cell: (one) => <Standing glass={one} />,
				},
				{
					key: 'do',
					head: words('do'),
					fold: 'plain',
					cell: (one) => <Step glass={one} mayReview={mayReview} outcome={outcome} />,
				},
			]}
		/>
	)
}

function Standing({ glass }: { glass: Glass }) {
	const words = useTranslations('accessPages.emergencies')
	if (glass.state === 'open') return <Tone kind="warning">{words('states.open')}</Tone>
	if (glass.state === 'closed' || glass.verdict === null) return <>{words('states.closed')}</>
	return (
		<>
			{words('states.reviewed', { name: glass.reviewerName ?? '' })}: {words(`verdicts.${glass.verdict}`)}
		</>
	)
}

function Step({
	glass,
	mayReview,
	outcome,
}: {
	glass: Glass
	mayReview: boolean
	outcome: Outcome | undefined
}) {
	const words = useTranslations('accessPages.emergencies')
	if (!glass.own) {
		return mayReview && glass.state !== 'reviewed' ? (
			<TextLink to={`/protection/emergencies/${glass.id}`}>{words('review')}</TextLink>
		) : null
	}
	if (glass.state !== 'open') return null
	return (
		<div className="stack-8">
			<TextLink to={glass.personId === null ? `/evictions/${glass.caseId}` : `/people/${glass.personId}`}>
				{words('goThere')}
			</TextLink>
			<Form name="endBreakGlass" words="accessPages" outcome={outcome} inline>
				<HiddenInput name="glassId" value={glass.id} />
				<Submit kind="quiet">{words('close')}</Submit>
			</Form>
		</div>
	)
}
