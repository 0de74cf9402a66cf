import highs, { type Highs } from 'highs'
import type { LinearProgram, LinearSolver, OpenProgram } from '../foundation/linear-program.ts'

// The package's types speak of its older kind of module; its default export is the loader itself.
const load = highs as unknown as typeof highs.default

// Counted work instead of seconds, so that the same question gets the same answer on any machine.
const limits = { mip_max_nodes: 100, mip_rel_gap: 0.2 }
const nearlyNone = { mip_max_nodes: 20_000, mip_rel_gap: 0 }

const primalSimplex = 4

let loaded: Promise<Highs> | null = null

/** HiGHS, loaded once: it is compiled when first asked for. */
export const linearSolver = (): Promise<LinearSolver> => solverWithin(limits)

/** The same, which goes on until the best whole numbers are proven: for small programs. */
export const exactSolver = (): Promise<LinearSolver> => solverWithin(nearlyNone)

async function solverWithin(within: typeof limits): Promise<LinearSolver> {
	loaded ??= load()
	const runtime = await loaded
	return {
		name: `HiGHS ${runtime.version.string}`,
		open: (program, changing = 'bounds') => open(runtime, program, changing, within),
	}
}

function open(
	highs: Highs,
	program: LinearProgram,
	changing: 'costs' | 'bounds',
	within: typeof limits,
): OpenProgram {
	const { modelStatus } = highs.constants
	const model = highs.createModel(modelOf(highs, program))
	// Looking for what can be left out takes longer than these programs themselves, unless they are of whole numbers.
	const presolve = program.whole === undefined ? 'off' : 'on'
	model.options.set({ output_flag: false, random_seed: 1, ...within, presolve })
	// The last point is still one of the program when only costs change, and the primal simplex goes on from it.
	const goesOn = changing === 'costs' && program.whole === undefined
	if (goesOn) model.options.set({ simplex_strategy: primalSimplex })
	const hasPoint = () => model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
	let steps = 0
	return {
		cost: (column, cost) => void model.changeColCost(column, cost),
		bound: (column, lower, upper) => void model.changeColBounds(column, lower, upper),
		minimise() {
			// What the last run left behind makes the next one several times slower when bounds have changed.
			if (!goesOn) model.clearSolver()
			model.run()
			steps += Number(model.info.get('simplex_iteration_count'))
			const status = model.getModelStatus()
			if (status === modelStatus.optimal) return model.getSolution().colValue
			if (status === modelStatus.infeasible) return null
			// Work has run out: what was found until then is taken, unless it should have been proven.
			if (status === modelStatus.solutionLimit) {
				return within === limits && hasPoint() ? model.getSolution().colValue : null
			}
			throw new Error(`the solver stopped with status ${status}`)
		},
		steps: () => steps,
		close: () => model.dispose(),
	}
}

function modelOf(highs: Highs, { lower, upper, rows, whole }: LinearProgram) {
	const starts = new Int32Array(rows.length + 1)
	rows.forEach((row, at) => {
		starts[at + 1] = (starts[at] ?? 0) + row.terms.length
	})
	const terms = rows.flatMap((row) => row.terms)
	const { variableType, objectiveSense } = highs.constants
	return {
		numCols: lower.length,
		numRows: rows.length,
		sense: objectiveSense.minimize,
		colCost: new Float64Array(lower.length),
		colLower: Float64Array.from(lower),
		colUpper: Float64Array.from(upper),
		rowLower: Float64Array.from(rows, (row) => row.from),
		rowUpper: Float64Array.from(rows, (row) => row.to),
		matrix: {
			format: 'csr' as const,
			numRows: rows.length,
			numCols: lower.length,
			starts,
			indices: Int32Array.from(terms, (term) => term.column),
			values: Float64Array.from(terms, (term) => term.factor),
		},
		...(whole === undefined
			? {}
			: { integrality: whole.map((it) => (it ? variableType.integer : variableType.continuous)) }),
	}
}
