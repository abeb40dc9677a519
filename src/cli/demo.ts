import { answer, type Call, type ExitCode, exitCodes } from './command.ts';
import { loadDemonstration } from './demonstration/load-demonstration.ts';
import { figureLines, figuresOf } from './demonstration/summarise.ts';
import { withHouse } from './open-house.ts';

/** `jalin demo`: the demonstration in an empty database; refused beside real data, nothing to do when it is there. */
export async function loadDemo(call: Call): Promise<ExitCode> {
  return withHouse(call, async (house) => {
    await loadDemonstration(house, call.tell);
    const figures = await figuresOf(house);
    answer(call, figures, figureLines(figures));
    return exitCodes.done;
  });
}
