import { useTranslations } from 'use-intl'
import type { Instant } from '../../../foundation/plain-date.ts'
import type { ProvedBy } from '../../../platform/sign-in/sessions.ts'
import { HiddenInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { Tone } from '../../../ui/marks.tsx'
import { Section } from '../../../ui/page.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'

type Row = { id: string; begunAt: Instant; seenAt: Instant; provedBy: ProvedBy; own: boolean }

/** Where the account is open now, and the way to end it there. */
export function SessionSection({ sessions }: { sessions: readonly Row[] }) {
	const words = useTranslations('door.account.sessions')
	const format = useFormat()
	return (
		<Section title={words('title')}>
			<DataTable
				caption={words('title')}
				rows={sessions}
				rowKey={(one) => one.id}
				columns={[
					{ key: 'begun', head: words('begun'), cell: (one) => format.moment(one.begunAt) },
					{ key: 'seen', head: words('seen'), fold: 'line', cell: (one) => format.moment(one.seenAt) },
					{ key: 'by', head: words('by'), fold: 'line', cell: (one) => words(`provedBy.${one.provedBy}`) },
					{
						key: 'end',
						head: words('end'),
						fold: 'plain',
						cell: (one) =>
							one.own ? (
								<Tone kind="success">{words('own')}</Tone>
							) : (
								<Form name="endSession" words="door" inline>
									<HiddenInput name="sessionId" value={one.id} />
									<Submit kind="quiet">{words('end')}</Submit>
								</Form>
							),
					},
				]}
			/>
			{sessions.length < 2 ? null : (
				<Form name="endOtherSessions" words="door" inline>
					<Submit kind="secondary">{words('endOthers')}</Submit>
				</Form>
			)}
		</Section>
	)
}
