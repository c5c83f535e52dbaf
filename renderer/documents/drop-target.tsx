import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import classes from './drop-target.module.css';

type DropTargetProps = {
  /** What letting go does: "Drop the letter to log it". */
  readonly words: string;
  /** Given what was dropped, too, for whoever takes folders. */
  readonly onFiles: (files: readonly File[], dropped: DataTransfer) => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A part of the window that takes files. Only a way beside a button: whatever can be dropped can also be chosen. */
export function DropTarget({ words, onFiles, className, children }: DropTargetProps) {
  const [over, setOver] = useState(false);
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={`${classes.target} ${className ?? ''}`}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        // A part inside this one takes them.
        setOver(!event.defaultPrevented);
        if (event.defaultPrevented) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!holdsFiles(event) || event.defaultPrevented) return;
        event.preventDefault();
        const files = [...event.dataTransfer.files];
        if (files.length > 0) onFiles(files, event.dataTransfer);
      }}
    >
      {children}
      {over && (
        <div className={classes.veil}>
          <span>{words}</span>
        </div>
      )}
    </div>
  );
}
