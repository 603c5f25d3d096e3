package org.roombooking.http.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads a class, tells which checks it makes, and takes those away that it is told to. */
final class CheckCalls extends ClassVisitor {

  private static final String WITHOUT = Type.getInternalName(WithoutCheck.class);

  private final String type;
  private final BiPredicate<Check, Integer> taken;
  private final List<CheckCall> found = new ArrayList<>();

  private CheckCalls(String type, ClassVisitor next, BiPredicate<Check, Integer> taken) {
    super(Opcodes.ASM9, next);
    this.type = type;
    this.taken = taken;
  }

  static List<CheckCall> in(String type, byte[] code) {
    var calls = new CheckCalls(type, new ClassWriter(0), (check, nth) -> false);
    new ClassReader(code).accept(calls, 0);
    return calls.found;
  }

  static byte[] without(CheckCall call, byte[] code) {
    var reader = new ClassReader(code);
    var writer = new ClassWriter(reader, 0);
    reader.accept(
        new CheckCalls(
            call.type(), writer, (check, nth) -> check == call.check() && nth == call.nth()),
        0);
    return writer.toByteArray();
  }

  private boolean isTaken(String owner, String method, String descriptor, List<Check> asked) {
    boolean isTaken = false;
    for (var check : Check.values()) {
      if (check.isAskedBy(owner, method, descriptor)) {
        int nth = (int) found.stream().filter(call -> call.check() == check).count();
        found.add(new CheckCall(check, type, nth));
        if (taken.test(check, nth)) {
          asked.add(check);
          isTaken = true;
        }
      }
    }
    return isTaken;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    var next = super.visitMethod(access, name, descriptor, signature, exceptions);
    return new MethodVisitor(Opcodes.ASM9, next) {

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String method, String called, boolean isInterface) {
        var asked = new ArrayList<Check>();
        if (isTaken(owner, method, called, asked)) {
          answerWithout(asked.getFirst(), called);
        } else {
          super.visitMethodInsn(opcode, owner, method, called, isInterface);
        }
      }

      private void answerWithout(Check check, String called) {
        var result = Type.getReturnType(called);
        boolean isObject = result.getSort() == Type.OBJECT;
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC,
            WITHOUT,
            check.instead(),
            "("
                + "Ljava/lang/Object;".repeat(1 + Type.getArgumentTypes(called).length)
                + ")"
                + (isObject ? "Ljava/lang/Object;" : result.getDescriptor()),
            false);
        if (isObject) {
          super.visitTypeInsn(Opcodes.CHECKCAST, result.getInternalName());
        }
      }

      @Override
      public void visitInvokeDynamicInsn(
          String called, String calledDescriptor, Handle bootstrap, Object... arguments) {
        var replaced = arguments.clone();
        for (int i = 0; i < replaced.length; i++) {
          if (replaced[i] instanceof Handle handle) {
            replaced[i] = reference(handle);
          }
        }
        super.visitInvokeDynamicInsn(called, calledDescriptor, bootstrap, replaced);
      }

      private Handle reference(Handle handle) {
        var asked = new ArrayList<Check>();
        return isTaken(handle.getOwner(), handle.getName(), handle.getDesc(), asked)
            ? new Handle(
                Opcodes.H_INVOKESTATIC,
                WITHOUT,
                asked.getFirst().instead(),
                "(L" + handle.getOwner() + ";Ljava/lang/Object;)Z",
                false)
            : handle;
      }
    };
  }
}
