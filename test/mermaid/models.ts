/** What the types that we draw hold besides their titles. */
export type DiagramBody = Journey | Timeline | Gantt | Sequence | Flowchart | Quadrant | XyChart;

export interface Journey {
  readonly type: 'journey';
  readonly sections: readonly string[];
  readonly tasks: readonly {
    readonly section: string;
    readonly name: string;
    readonly score: number;
    readonly actors: readonly string[];
  }[];
}

export interface Timeline {
  readonly type: 'timeline';
  readonly sections: readonly string[];
  readonly periods: readonly { readonly section: string; readonly name: string; readonly events: readonly string[] }[];
}

export interface Gantt {
  readonly type: 'gantt';
  readonly sections: readonly string[];
  readonly tasks: readonly {
    readonly section: string;
    readonly name: string;
    /** `2026-03-01`. */
    readonly start: string;
    readonly end: string;
    readonly marks: readonly ('active' | 'crit' | 'done' | 'milestone')[];
  }[];
}

export interface Sequence {
  readonly type: 'sequence';
  readonly participants: readonly { readonly id: string; readonly name: string }[];
  readonly messages: readonly { readonly from: string; readonly to: string; readonly text: string }[];
  readonly notes: readonly string[];
}

export interface Flowchart {
  readonly type: 'flowchart';
  readonly direction: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    /** Mermaid's word for it: `square`, `diamond`, `stadium`. */
    readonly shape: string;
    readonly classes: readonly string[];
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly stroke: 'normal' | 'thick' | 'invisible' | 'dotted';
  }[];
  /** Inner ones first. */
  readonly subgraphs: readonly { readonly id: string; readonly label: string; readonly nodes: readonly string[] }[];
}

export interface Quadrant {
  readonly type: 'quadrant';
  /** Left, right, bottom, top: those that there are. */
  readonly axes: readonly string[];
  /** First to fourth. */
  readonly quadrants: readonly string[];
  /** From 0 to 1, counted from the lower left. */
  readonly points: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

export interface XyChart {
  readonly type: 'xychart';
  readonly xTitle: string;
  readonly categories: readonly string[];
  readonly yTitle: string;
  readonly range: readonly [min: number, max: number];
  readonly plots: readonly { readonly type: string; readonly values: readonly number[] }[];
}
