import { useTranslations } from 'use-intl'
import { Code } from '../../../../ui/code.tsx'
import { Callout } from '../../../../ui/states.tsx'
import type { PackageProblem } from '../../rules/submissions/check-package.ts'

type ProblemsProps = { because: string; problems: readonly PackageProblem[] }
type Name = 'signature-wrong'

/** Why a file was not let in, place by place, told to whoever was handed it. */
export function RefusedFile({ because, problems }: ProblemsProps) {
	const words = useTranslations('submissions.file')
	return (
		<Callout kind="warning" title={words('refused')}>
			<p>{words(because === 'shape' ? 'refusedShape' : 'refusedText')}</p>
			<ProblemList problems={problems} />
		</Callout>
	)
}

export function ProblemList({ problems }: Pick<ProblemsProps, 'problems'>) {
	const words = useTranslations('submissions.problems')
	return (
		<ul className="stack-8">
			{problems.map(({ path, because }) => (
				<li key={`${path} ${because}`}>
					{path === '' ? null : (
						<>
							<Code>{path}</Code>{' '}
						</>
					)}
					{words(because as Name)}
				</li>
			))}
		</ul>
	)
}
