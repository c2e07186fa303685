;; The sub-steps of a diffusing field, two voxels at a time. It does the same operations in the same order as
;; scriptKernel.ts, and neither fuses nor reorders them, so both give the same bits. The text of the scheme is in
;; fieldSolver.ts; `npm run wasm` turns this file into fieldKernelModule.ts.
;; Pointers and distances are bytes; a voxel is a double; a row begins at 2 voxels behind its first byte and has a rim
;; of at least one voxel before and behind it; as many rows of rim lie above and below the grid.
(module
  (memory (import "model" "memory") 1)

  (func $advance (export "advance")
    (param $from i32) (param $to i32) (param $gain i32) (param $retention i32)
    (param $columns i32) (param $rows i32) (param $stride i32) (param $substeps i32)
    (param $share f64) (param $mirror i32) (param $outside f64)
    (result i32)
    (local $row i32) (local $start i32) (local $end i32) (local $spent i32)
    (local $shares v128) (local $four v128) (local $twenty v128)
    (local $middle i32) (local $up i32) (local $down i32) (local $target i32) (local $made i32) (local $kept i32)
    (local $a v128) (local $b v128) (local $west v128) (local $east v128)
    (local $aSides v128) (local $bSides v128) (local $westSides v128) (local $eastSides v128)
    (local.set $shares (f64x2.splat (local.get $share)))
    (local.set $four (f64x2.splat (f64.const 4)))
    (local.set $twenty (f64x2.splat (f64.const 20)))
    (loop $nextSubstep
      (local.set $row (i32.const 0))
      (local.set $start (i32.add (local.get $stride) (i32.const 16)))
      (loop $nextRow
        (local.set $middle (i32.add (local.get $from) (local.get $start)))
        (local.set $target (i32.add (local.get $to) (local.get $start)))
        (local.set $made (i32.add (local.get $gain) (local.get $start)))
        (local.set $kept (i32.add (local.get $retention) (local.get $start)))
        (local.set $end (i32.add (local.get $target) (i32.shl (local.get $columns) (i32.const 3))))
        ;; A wall that lets nothing pass is a mirror: beyond it lies the row itself.
        (local.set $up (select (local.get $middle) (i32.sub (local.get $middle) (local.get $stride))
          (i32.and (local.get $mirror) (i32.eqz (local.get $row)))))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (local.set $down (select (local.get $middle) (i32.add (local.get $middle) (local.get $stride))
          (i32.and (local.get $mirror) (i32.eq (local.get $row) (local.get $rows)))))

        ;; Two pairs, a and b, take turns in being the middle; west and east straddle the pairs' borders.
        (local.set $b (v128.load (i32.sub (local.get $middle) (i32.const 16))))
        (local.set $bSides (f64x2.add
          (v128.load (i32.sub (local.get $up) (i32.const 16))) (v128.load (i32.sub (local.get $down) (i32.const 16)))))
        (local.set $a (v128.load (local.get $middle)))
        (local.set $aSides (f64x2.add (v128.load (local.get $up)) (v128.load (local.get $down))))
        (local.set $west (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $b) (local.get $a)))
        (local.set $westSides
          (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $bSides) (local.get $aSides)))
        (loop $nextGroup
          (local.set $b (v128.load offset=16 (local.get $middle)))
          (local.set $bSides
            (f64x2.add (v128.load offset=16 (local.get $up)) (v128.load offset=16 (local.get $down))))
          (local.set $east (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $a) (local.get $b)))
          (local.set $eastSides
            (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $aSides) (local.get $bSides)))
          (v128.store (local.get $target)
            (f64x2.mul
              (f64x2.add
                (f64x2.add
                  (local.get $a)
                  (f64x2.mul
                    (local.get $shares)
                    (f64x2.sub
                      (f64x2.add
                        (f64x2.mul
                          (local.get $four)
                          (f64x2.add (f64x2.add (local.get $west) (local.get $east)) (local.get $aSides)))
                        (f64x2.add (local.get $westSides) (local.get $eastSides)))
                      (f64x2.mul (local.get $twenty) (local.get $a)))))
                (v128.load (local.get $made)))
              (v128.load (local.get $kept))))
          (local.set $a (v128.load offset=32 (local.get $middle)))
          (local.set $aSides
            (f64x2.add (v128.load offset=32 (local.get $up)) (v128.load offset=32 (local.get $down))))
          (local.set $west (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $b) (local.get $a)))
          (local.set $westSides
            (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $bSides) (local.get $aSides)))
          (v128.store offset=16 (local.get $target)
            (f64x2.mul
              (f64x2.add
                (f64x2.add
                  (local.get $b)
                  (f64x2.mul
                    (local.get $shares)
                    (f64x2.sub
                      (f64x2.add
                        (f64x2.mul
                          (local.get $four)
                          (f64x2.add (f64x2.add (local.get $east) (local.get $west)) (local.get $bSides)))
                        (f64x2.add (local.get $eastSides) (local.get $westSides)))
                      (f64x2.mul (local.get $twenty) (local.get $b)))))
                (v128.load offset=16 (local.get $made)))
              (v128.load offset=16 (local.get $kept))))
          (local.set $middle (i32.add (local.get $middle) (i32.const 32)))
          (local.set $up (i32.add (local.get $up) (i32.const 32)))
          (local.set $down (i32.add (local.get $down) (i32.const 32)))
          (local.set $made (i32.add (local.get $made) (i32.const 32)))
          (local.set $kept (i32.add (local.get $kept) (i32.const 32)))
          (local.set $target (i32.add (local.get $target) (i32.const 32)))
          (br_if $nextGroup (i32.lt_u (local.get $target) (local.get $end))))

        ;; The rim: mirror images of the row's ends, or the concentration held outside.
        (local.set $target (i32.add (local.get $to) (local.get $start)))
        (f64.store (i32.sub (local.get $target) (i32.const 8))
          (select (f64.load (local.get $target)) (local.get $outside) (local.get $mirror)))
        (f64.store (local.get $end)
          (select (f64.load (i32.sub (local.get $end) (i32.const 8))) (local.get $outside) (local.get $mirror)))
        (local.set $start (i32.add (local.get $start) (local.get $stride)))
        (br_if $nextRow (i32.lt_u (local.get $row) (local.get $rows))))
      (local.set $spent (local.get $from))
      (local.set $from (local.get $to))
      (local.set $to (local.get $spent))
      (local.set $substeps (i32.sub (local.get $substeps) (i32.const 1)))
      (br_if $nextSubstep (local.get $substeps)))
    ;; Where the last sub-step has been written.
    (local.get $from)))
