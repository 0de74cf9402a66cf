import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../ui/links.tsx'
import { DefinitionRows, Disclosure, Section } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { Checksum } from './checksum.tsx'
import type { RecordRow } from './loaded.ts'

/** The file that holds: where it was decided, its checksum, what it decided and how it differs from what was built. */
export function Holding({ record, roundId }: { record: RecordRow; roundId: string }) {
	const words = useTranslations('reports.decided')
	const format = useFormat()
	const { body, decidedOn, paragraph, registryNumber, sha256, clauses, edits, recordedAt } = record
	const by = record.recordedBy ?? words('somebody')
	return (
		<div className="stack-24">
			<Section title={words('recordTitle')}>
				<div className="stack-16">
					<p className="reading quiet">{words('recordNote')}</p>
					<DefinitionRows
						rows={[
							{ label: words('body'), value: `${body}, ${format.dayFull(decidedOn)}` },
							{ label: words('paragraph'), value: paragraph },
							{ label: words('registryNumber'), value: registryNumber },
							{ label: words('file'), value: record.fileName },
							{ label: words('checksum'), value: <Checksum sha256={sha256} /> },
							{
								label: words('recorded'),
								value: words('recordedBy', { by, day: format.moment(recordedAt) }),
							},
							...(record.reason === null ? [] : [{ label: words('reason'), value: record.reason }]),
						]}
					/>
					<p>
						<ButtonLink kind="primary" file to={`/follow-up/${roundId}/decided/${record.id}`}>
							{words('download')}
						</ButtonLink>
					</p>
				</div>
			</Section>
			<Section title={words('clauses')}>
				<ol>
					{clauses.map((clause) => (
						<li key={clause}>{clause}</li>
					))}
				</ol>
			</Section>
			<Section title={words('edits')}>
				<Edits edits={edits} />
			</Section>
		</div>
	)
}

function Edits({ edits }: { edits: RecordRow['edits'] }) {
	const words = useTranslations('reports.decided')
	if (edits === null) return <p>{words('editsUnread')}</p>
	const { struck, written } = edits
	if (struck.length + written.length === 0) return <p>{words('noEdits')}</p>
	return (
		<Disclosure
			summary={words('editsCount', { written: written.length, struck: struck.length })}
			open={struck.length + written.length <= 12}
		>
			<ul>
				{struck.map((text) => (
					<li key={`struck ${text}`}>
						<del>{text}</del>
					</li>
				))}
				{written.map((text) => (
					<li key={`written ${text}`}>
						<ins>{text}</ins>
					</li>
				))}
			</ul>
		</Disclosure>
	)
}

/** Files that were followed by another, none of them lost. */
export function Earlier({ records, roundId }: { records: readonly RecordRow[]; roundId: string }) {
	const words = useTranslations('reports.decided')
	const format = useFormat()
	return (
		<Section title={words('earlier')}>
			<ul>
				{records.map(({ id, number, fileName, recordedAt, sha256 }) => (
					<li key={id}>
						<ButtonLink kind="quiet" file to={`/follow-up/${roundId}/decided/${id}`}>
							{words('earlierFile', { number: String(number), file: fileName })}
						</ButtonLink>
						<br />
						<span className="small quiet">
							{format.moment(recordedAt)} · <Checksum sha256={sha256} />
						</span>
					</li>
				))}
			</ul>
		</Section>
	)
}
