import { useTranslations } from 'use-intl'
import type { Place } from '../../queries/open-place.ts'
import { useWriting } from './reader.tsx'

type Documents = Extract<Place, { is: 'documents' }>['documents']

/** The register of documents: day, kind and number; a title where the document is public as a whole, and nobody's name. */
export function DocumentsPage({ documents }: { documents: Documents }) {
	const words = useTranslations('publicPages.documents')
	const write = useWriting('')
	return (
		<>
			<div>
				<h1>{words('title')}</h1>
				<p className="lead">{words('lead')}</p>
			</div>
			{documents.length === 0 ? (
				<p>{words('empty')}</p>
			) : (
				<table className="fold">
					<caption>{words('title')}</caption>
					<thead>
						<tr>
							<th scope="col">{words('kind')}</th>
							<th scope="col">{words('day')}</th>
							<th scope="col">{words('number')}</th>
							<th scope="col">{words('about')}</th>
						</tr>
					</thead>
					<tbody>
						{documents.map(({ id, keptOn, kind, number, title }) => (
							<tr key={id}>
								<th scope="row">{words(`kinds.${kind as 'edition'}`)}</th>
								<td data-name={words('day')}>{write.day(keptOn)}</td>
								<td data-name={words('number')}>{number}</td>
								<td data-name={words('about')}>{title === '' ? '\u2013' : title}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
			<p>{words('ask')}</p>
		</>
	)
}
