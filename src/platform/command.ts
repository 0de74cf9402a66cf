import type * as z from 'zod'
import { type Callable, defineUseCase, type UseCase } from './use-case.ts'

/** A use case that changes something: parse → transaction with context → may? → run → audit → jobs → commit. */
export function command<Schema extends z.ZodType, Value>(useCase: UseCase<Schema, Value>): Callable<Value> {
	return defineUseCase(useCase, true)
}
