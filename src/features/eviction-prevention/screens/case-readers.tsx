import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Section } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { caseReaders } from '../queries/case-readers.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return { trail: show(await caseReaders(callerOf(context), { caseId: params.caseId })) }
}

/** Who has read this: every opening and change of the case, by name and moment. */
export default function CaseReaders() {
	const { trail } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	return (
		<Section title={words('tabs.readers')} note={words('readers.note')}>
			<DataTable
				caption={words('tabs.readers')}
				rows={trail}
				rowKey={(trace) => trace.at}
				columns={[
					{ key: 'at', head: words('readers.at'), cell: (trace) => format.moment(trace.at) },
					{ key: 'who', head: words('readers.who'), cell: (trace) => trace.who ?? words('readers.house') },
					{ key: 'did', head: words('readers.did'), cell: (trace) => words(`readers.${trace.did}`) },
					{ key: 'times', head: words('readers.times'), cell: (trace) => trace.times, align: 'right' },
				]}
			/>
		</Section>
	)
}
